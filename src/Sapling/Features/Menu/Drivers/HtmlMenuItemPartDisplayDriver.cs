using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.Settings;
using OrchardCore.Menu.ViewModels;

namespace Sapling.Features.Menu.Drivers;

/// <summary>The HTML of a menu item. Templates show it as it is stored, so it is sanitized before.</summary>
internal sealed class HtmlMenuItemPartDisplayDriver(IHtmlSanitizerService sanitizer) : ContentPartDisplayDriver<HtmlMenuItemPart>
{
    public override IDisplayResult Edit(HtmlMenuItemPart part, BuildPartEditorContext context) => Initialize<HtmlMenuItemPartEditViewModel>(GetEditorShapeType(context), view =>
    {
        view.Html = part.Html;
        view.MenuItemPart = part;
    });

    public override async Task<IDisplayResult> UpdateAsync(HtmlMenuItemPart part, UpdatePartEditorContext context)
    {
        var form = new HtmlMenuItemPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(form, Prefix, view => view.Html);
        part.Html = context.TypePartDefinition.GetSettings<HtmlMenuItemPartSettings>().SanitizeHtml ? sanitizer.Sanitize(form.Html ?? string.Empty) : form.Html;
        return Edit(part, context);
    }
}
