using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;
using Sapling.Content.Definitions;

namespace Sapling.Content.Html;

/// <summary>Makes the body safe when it is saved, so that nothing need be done when it is shown.</summary>
internal sealed class HtmlBodyPartHandler(IHtmlSanitizerService sanitizer, IContentDefinitionManager definitions) : ContentPartHandler<HtmlBodyPart>
{
    public override async Task UpdatedAsync(UpdateContentContext context, HtmlBodyPart instance)
    {
        if (string.IsNullOrEmpty(instance.Html))
        {
            return;
        }

        var settings = await definitions.GetPartSettingsAsync<HtmlBodyPartSettings>(context.ContentItem, nameof(HtmlBodyPart));

        if (settings.SanitizeHtml)
        {
            instance.Html = sanitizer.Sanitize(instance.Html);
            instance.Apply();
        }
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part) => context.ForAsync<BodyAspect>(aspect =>
    {
        if (!string.IsNullOrEmpty(part.Html))
        {
            aspect.Body = new HtmlString(part.Html);
        }

        return Task.CompletedTask;
    });
}
