using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Features.Autoroute;

/// <summary>Edits an address, if the type lets editors choose it.</summary>
internal sealed class AutoroutePartDisplayDriver : ContentPartDisplayDriver<AutoroutePart>
{
    public override IDisplayResult Edit(AutoroutePart part, BuildPartEditorContext context) => Initialize<AutorouteForm>("AutoroutePart_Edit", form =>
    {
        form.Path = part.Path;
        form.MayChange = MayChange(context);
    });

    public override async Task<IDisplayResult> UpdateAsync(AutoroutePart part, UpdatePartEditorContext context)
    {
        if (MayChange(context))
        {
            var form = new AutorouteForm();
            await context.Updater.TryUpdateModelAsync(form, Prefix, model => model.Path!);
            part.Path = form.Path?.Trim();
        }

        return Edit(part, context);
    }

    private static bool MayChange(BuildPartEditorContext context) => context.TypePartDefinition.GetSettings<AutoroutePartSettings>().AllowCustomPath;
}
