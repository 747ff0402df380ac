using OrchardCore.Alias.Models;
using OrchardCore.Alias.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Features.Alias;

/// <summary>Edits an alias; its handler says which ones are free.</summary>
internal sealed class AliasPartDisplayDriver : ContentPartDisplayDriver<AliasPart>
{
    public override IDisplayResult Edit(AliasPart part, BuildPartEditorContext context) => Initialize<AliasPartViewModel>(GetEditorShapeType(context), view =>
    {
        view.Alias = part.Alias;
        view.AliasPart = part;
    });

    public override async Task<IDisplayResult> UpdateAsync(AliasPart part, UpdatePartEditorContext context)
    {
        // A form without the alias keeps it: pages find the item by it.
        var view = new AliasPartViewModel { Alias = part.Alias };
        await context.Updater.TryUpdateModelAsync(view, Prefix, model => model.Alias);
        part.Alias = view.Alias?.Trim();
        return Edit(part, context);
    }
}
