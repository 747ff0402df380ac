using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Markdown.Settings;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Markdown.Drivers;

/// <summary>The Markdown body as HTML, sanitized unless its settings say otherwise.</summary>
internal sealed class MarkdownBodyPartDisplayDriver(IMarkdownService markdown, IHtmlSanitizerService sanitizer) : StockPartDisplayDriver<MarkdownBodyPart>
{
    public override IDisplayResult Display(MarkdownBodyPart part, BuildPartDisplayContext context)
        => Show(part, context, nameof(MarkdownBodyPart), shape =>
        {
            var html = markdown.ToHtml(part.Markdown ?? string.Empty);
            shape.Properties["Markdown"] = part.Markdown;
            shape.Properties["Html"] = context.TypePartDefinition.GetSettings<MarkdownBodyPartSettings>().SanitizeHtml ? sanitizer.Sanitize(html) : html;
            return ValueTask.CompletedTask;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
