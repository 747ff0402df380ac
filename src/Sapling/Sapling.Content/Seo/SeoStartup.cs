using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Seo.Models;

namespace Sapling.Content.Seo;

/// <summary>What search engines are told of an item.</summary>
[Feature("OrchardCore.Seo")]
internal sealed class SeoStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<SeoMetaPart>();
        services.AddDataMigration<SeoMigrations>();
    }
}

/// <summary>Defines the part.</summary>
internal sealed class SeoMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(SeoMetaPart), part => part
            .Attachable()
            .WithDescription("Provides a part that allows SEO meta descriptions to be applied to a content item."));

        return 1;
    }
}
