using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Markdown.Fields;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Modules;

namespace Sapling.Content.Markdown;

/// <summary>Bodies and fields in Markdown.</summary>
[Feature("OrchardCore.Markdown")]
internal sealed class MarkdownStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IMarkdownService, MarkdownService>();
        services.AddContentPart<MarkdownBodyPart>().AddHandler<MarkdownBodyPartHandler>();
        services.AddContentField<MarkdownField>();
        services.AddDataMigration<MarkdownMigrations>();
    }
}

/// <summary>Defines the part.</summary>
internal sealed class MarkdownMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(MarkdownBodyPart), part => part
            .Attachable()
            .WithDescription("Provides a Markdown formatted body for your content item."));

        return 1;
    }
}
