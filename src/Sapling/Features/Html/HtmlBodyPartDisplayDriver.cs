using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Html.ViewModels;
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

    public override IDisplayResult Edit(HtmlBodyPart part, BuildPartEditorContext context) => Initialize<HtmlBodyPartViewModel>(GetEditorShapeType(context), view =>
    {
        view.Html = part.Html;
        view.ContentItem = part.ContentItem;
        view.HtmlBodyPart = part;
        view.TypePartDefinition = context.TypePartDefinition;
    });

    public override async Task<IDisplayResult> UpdateAsync(HtmlBodyPart part, UpdatePartEditorContext context)
    {
        var view = new HtmlBodyPartViewModel();
        await context.Updater.TryUpdateModelAsync(view, Prefix);
        part.Html = view.Html;
        return Edit(part, context);
    }
}
