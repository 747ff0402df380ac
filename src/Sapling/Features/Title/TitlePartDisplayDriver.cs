using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Title.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Title;

/// <summary>Shows the title, unless the type shows it in another way, and edits it, unless it is generated.</summary>
internal sealed class TitlePartDisplayDriver : StockPartDisplayDriver<TitlePart>
{
    public override IDisplayResult? Display(TitlePart part, BuildPartDisplayContext context)
        => context.TypePartDefinition.GetSettings<TitlePartSettings>().RenderTitle && !string.IsNullOrEmpty(part.ContentItem.DisplayText)
            ? Show(part, context, "Title", part.ContentItem.DisplayText).Location("Detail", "Header:5").Location("Summary", "Header:5")
            : null;

    public override IDisplayResult? Edit(TitlePart part, BuildPartEditorContext context)
    {
        var options = context.TypePartDefinition.GetSettings<TitlePartSettings>().Options;
        return options == TitlePartOptions.GeneratedHidden ? null : Initialize<TitleForm>(GetEditorShapeType(context), form =>
        {
            form.Title = part.ContentItem.DisplayText;
            form.IsGenerated = options == TitlePartOptions.GeneratedDisabled;
            form.IsRequired = options == TitlePartOptions.EditableRequired;
        });
    }

    public override async Task<IDisplayResult?> UpdateAsync(TitlePart part, UpdatePartEditorContext context)
    {
        if (context.TypePartDefinition.GetSettings<TitlePartSettings>().Options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired)
        {
            var form = new TitleForm();
            await context.Updater.TryUpdateModelAsync(form, Prefix, model => model.Title);
            part.Title = form.Title?.Trim();
            part.ContentItem.DisplayText = part.Title;
        }

        return Edit(part, context);
    }
}
