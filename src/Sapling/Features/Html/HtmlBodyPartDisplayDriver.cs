using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Html;

/// <summary>Shows the body, sanitized unless its settings say otherwise, and edits it as it was written.</summary>
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

    public override IDisplayResult Edit(HtmlBodyPart part, BuildPartEditorContext context) =>
        Initialize<HtmlBodyForm>("HtmlBodyPart_Edit", form => form.Html = part.Html);

    public override async Task<IDisplayResult> UpdateAsync(HtmlBodyPart part, UpdatePartEditorContext context)
    {
        var form = new HtmlBodyForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        part.Html = form.Html;
        return Edit(part, context);
    }
}
