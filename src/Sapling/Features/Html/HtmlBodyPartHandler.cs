using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;
using Sapling.Content.Definitions;

namespace Sapling.Features.Html;

/// <summary>Keeps the body as written; sanitizes what others display of it.</summary>
internal sealed class HtmlBodyPartHandler(IHtmlSanitizerService sanitizer, IContentDefinitionManager definitions) : ContentPartHandler<HtmlBodyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part) => context.ForAsync<BodyAspect>(async aspect =>
    {
        if (!string.IsNullOrEmpty(part.Html))
        {
            var settings = await definitions.GetPartSettingsAsync<HtmlBodyPartSettings>(part.ContentItem, nameof(HtmlBodyPart));
            aspect.Body = new HtmlString(settings.SanitizeHtml ? sanitizer.Sanitize(part.Html) : part.Html);
        }
    });
}
