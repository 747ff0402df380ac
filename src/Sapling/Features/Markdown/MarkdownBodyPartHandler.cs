using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Markdown.Settings;
using Sapling.Content.Definitions;

namespace Sapling.Features.Markdown;

/// <summary>Provides a Markdown body as sanitized HTML.</summary>
internal sealed class MarkdownBodyPartHandler(IMarkdownService markdown, IHtmlSanitizerService sanitizer, IContentDefinitionManager definitions)
    : ContentPartHandler<MarkdownBodyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, MarkdownBodyPart part) => context.ForAsync<BodyAspect>(async aspect =>
    {
        if (string.IsNullOrEmpty(part.Markdown))
        {
            return;
        }

        var html = markdown.ToHtml(part.Markdown);
        var settings = await definitions.GetPartSettingsAsync<MarkdownBodyPartSettings>(context.ContentItem, nameof(MarkdownBodyPart));
        aspect.Body = new HtmlString(settings.SanitizeHtml ? sanitizer.Sanitize(html) : html);
    });
}
