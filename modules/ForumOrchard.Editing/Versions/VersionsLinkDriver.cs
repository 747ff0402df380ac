using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Editing.Versions;

/// <summary>Leads from the form of an item to its versions.</summary>
public sealed class VersionsLinkDriver : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Id == 0 ? null : Initialize<VersionsLinkViewModel>("ContentVersions_Edit", view => view.ContentItemId = model.ContentItemId).Location("Actions:90");
    }
}
