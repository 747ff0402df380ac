using ForumOrchard.Editing.Tokens;
using ForumOrchard.Editing.ViewModels;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Editing.Drivers;

/// <summary>
/// Adds the edit token to every content item form and compares it on submission. A contained item belongs to the form
/// of its container.
/// </summary>
public sealed class ContentEditTokenDriver(StoredItems stored, EditConflicts conflicts) : ContentDisplayDriver
{
    /// <inheritdoc/>
    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Show(await stored.FindAsync(model.ContentItemId));
    }

    /// <inheritdoc/>
    public override async Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(context);
        if (await EditConflicts.PostedAsync(context.Updater, Prefix) is not { } posted)
        {
            // New, or part of another item's form.
            return null;
        }

        var latest = await stored.FindBeforeAsync(model.ContentItemId);
        await conflicts.CheckAsync(context.Updater, Prefix, posted, latest, latest?.Author, latest?.ModifiedUtc);
        return Show(latest);
    }

    private IDisplayResult? Show(ContentItem? latest) => latest is null
        ? null
        : Initialize<EditTokenViewModel>("EditToken_Edit", view => view.Token = EditToken.Of(latest).Value).Location("Content:before");
}
