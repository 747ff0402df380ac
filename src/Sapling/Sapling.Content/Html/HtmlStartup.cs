using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Modules;

namespace Sapling.Content.Html;

/// <summary>Bodies in HTML.</summary>
[Feature("OrchardCore.Html")]
internal sealed class HtmlStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<HtmlBodyPart>().AddHandler<HtmlBodyPartHandler>();
        services.AddDataMigration<HtmlMigrations>();
    }
}

/// <summary>Defines the part.</summary>
internal sealed class HtmlMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(HtmlBodyPart), part => part
            .Attachable()
            .WithDescription("Provides an HTML Body for your content item."));

        return 1;
    }
}
