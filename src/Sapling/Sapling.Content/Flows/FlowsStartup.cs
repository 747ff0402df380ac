using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;
using OrchardCore.Widgets.Models;

namespace Sapling.Content.Flows;

/// <summary>Items and widgets inside an item.</summary>
[Feature("OrchardCore.Flows")]
internal sealed class FlowsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<FlowPart>();
        services.AddContentPart<FlowMetadata>();
        services.AddContentPart<BagPart>();
        services.AddScoped<IContentHandler, BagContentHandler>();
        services.AddDataMigration<FlowsMigrations>();
    }
}

/// <summary>Pieces of pages.</summary>
[Feature("OrchardCore.Widgets")]
internal sealed class WidgetsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<WidgetMetadata>();
}

/// <summary>Defines the parts.</summary>
internal sealed class FlowsMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(FlowPart), part => part
            .Attachable()
            .WithDescription("Provides a customizable body for your content item where you can build a content structure with widgets."));

        await definitions.AlterPartDefinitionAsync(nameof(BagPart), part => part
            .Attachable()
            .Reusable()
            .WithDescription("Provides a collection behavior for your content item where you can place other content items."));

        return 1;
    }
}
