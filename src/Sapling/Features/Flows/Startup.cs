using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;
using Sapling.Features.Flows.Drivers;

namespace Sapling.Features.Flows;

/// <summary>Items and widgets contained in an item.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<FlowPart>().UseDisplayDriver<FlowPartDisplayDriver>();
        services.AddContentPart<FlowMetadata>();
        services.AddContentPart<BagPart>().UseDisplayDriver<BagPartDisplayDriver>();
        services.AddScoped<IContentHandler, BagContentHandler>();
        services.AddDataMigration<FlowsMigrations>();

        // Returns items instead of JSON: only an item can be displayed.
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<FlowPart>();
            options.MemberAccessStrategy.Register<BagPart>();
        });
    }
}

/// <summary>Defines the parts.</summary>
internal sealed class FlowsMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(FlowPart), part => part
            .Attachable()
            .WithDescription("A body made of widgets, in the order that the editor gives them."));

        await definitions.AlterPartDefinitionAsync(nameof(BagPart), part => part
            .Attachable()
            .Reusable()
            .WithDescription("Other items that belong to this one and live inside it."));

        return 1;
    }
}
