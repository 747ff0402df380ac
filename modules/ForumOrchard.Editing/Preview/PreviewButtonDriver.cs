using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Editing.Preview;

/// <summary>The button that shows the page of what is typed, for items that have one.</summary>
internal sealed class PreviewButtonDriver(IContentDefinitionManager definitions) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        var type = await definitions.GetTypeDefinitionAsync(model.ContentType);
        return type?.Parts.Any(part => part.PartDefinition.Name == nameof(AutoroutePart)) == true
            ? Initialize<PreviewButtonViewModel>("ContentPreviewTyped_Edit", view =>
            {
                view.ContentType = model.ContentType;
                view.ContentItemId = model.Id == 0 ? null : model.ContentItemId;
            }).Location("Actions:30")
            : null;
    }
}
