using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;
using Sapling.Content.Text;

namespace Sapling.Features.Menu.Drivers;

/// <summary>The address of a menu item.</summary>
internal sealed class LinkMenuItemPartDisplayDriver(IStringLocalizer<LinkMenuItemPartDisplayDriver> S) : ContentPartDisplayDriver<LinkMenuItemPart>
{
    public override IDisplayResult Edit(LinkMenuItemPart part, BuildPartEditorContext context) => Initialize<LinkMenuItemPartEditViewModel>(GetEditorShapeType(context), view =>
    {
        view.Url = part.Url;
        view.MenuItemPart = part;
    });

    public override async Task<IDisplayResult> UpdateAsync(LinkMenuItemPart part, UpdatePartEditorContext context)
    {
        var form = new LinkMenuItemPartEditViewModel();
        await context.Updater.TryUpdateModelAsync(form, Prefix, view => view.Url);
        part.Url = form.Url?.Trim();
        if (!IsAddress(part.Url))
        {
            context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(form.Url)}", S["Write where the entry leads: ~/en/news for a page of this site, or an address that begins with https://, mailto: or tel:. It has no blanks."]);
        }

        return Edit(part, context);
    }

    /// <summary>Not relative to the page: a menu is on many pages.</summary>
    private static bool IsAddress(string? url) =>
        !string.IsNullOrEmpty(url) && !url.Any(char.IsWhiteSpace) && (LinkAddress.IsOfSite(url) || LinkAddress.IsAbsolute(url));
}
