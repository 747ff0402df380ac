using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Migration;
using OrchardCore.Markdown.Fields;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Modules;
using Sapling.Content.Definitions;
using Sapling.Features.Markdown.Drivers;

namespace Sapling.Features.Markdown;

/// <summary>Markdown bodies and fields.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IMarkdownService, MarkdownService>();
        services.AddContentPart<MarkdownBodyPart>().UseDisplayDriver<MarkdownBodyPartDisplayDriver>().AddHandler<MarkdownBodyPartHandler>();
        services.AddContentField<MarkdownField>().UseDisplayDriver<MarkdownFieldDisplayDriver>();
        services.AddSingleton<IConfigureOptions<TemplateOptions>, MarkdownFilter>();
        services.AddDataMigration<MarkdownMigrations>();
    }
}

/// <summary>Defines the part.</summary>
internal sealed class MarkdownMigrations(IContentDefinitionManager definitions) : PartMigration<MarkdownBodyPart>(definitions, "A body in Markdown.");
