using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Menu.ViewModels;
using Sapling.Features.Contents.Containers;

namespace Sapling.Features.Menu.Drivers;

/// <summary>The entries of a menu and their order; each entry has a form of its own.</summary>
internal sealed class MenuPartDisplayDriver(IContentDefinitionManager definitions, IStringLocalizer<MenuPartDisplayDriver> S) : ContentPartDisplayDriver<MenuPart>
{
    public override IDisplayResult Edit(MenuPart part, BuildPartEditorContext context) => Initialize<MenuPartEditViewModel>(GetEditorShapeType(context), async view =>
    {
        view.MenuPart = part;
        view.MenuItemContentTypes = context.IsNew ? [] : await MenuEntries.TypesAsync(definitions);
    });

    public override async Task<IDisplayResult> UpdateAsync(MenuPart part, UpdatePartEditorContext context)
    {
        var form = new ItemTreeForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        if (form.IsAny && MenuEntries.Of(part.ContentItem) is { } tree)
        {
            if (form.ApplyTo(tree))
            {
                MenuEntries.Store(tree, part.ContentItem);
            }
            else
            {
                context.Updater.ModelState.Remove($"{Prefix}.{nameof(form.Hierarchy)}");
                context.Updater.ModelState.AddModelError(Prefix, S["The menu has other entries than when you opened it. They are below as they are now: put them in order again."]);
            }
        }

        return Edit(part, context);
    }
}
