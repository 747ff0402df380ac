using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Html;

/// <summary>The body, sanitized unless its settings say otherwise.</summary>
internal sealed class HtmlBodyPartDisplayDriver(IHtmlSanitizerService sanitizer) : StockPartDisplayDriver<HtmlBodyPart>
{
    public override IDisplayResult Display(HtmlBodyPart part, BuildPartDisplayContext context)
        => Show(part, context, nameof(HtmlBodyPart), shape =>
        {
            var html = part.Html ?? string.Empty;
            shape.Properties["Html"] = context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>().SanitizeHtml ? sanitizer.Sanitize(html) : html;
            return ValueTask.CompletedTask;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
