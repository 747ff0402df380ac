using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Stores a change as a draft; the published version stays unchanged.</summary>
public sealed class SaveDraft(ContentEdits edits, IContentManager contents)
{
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="madeFrom">The state the form was based on.</param>
    /// <param name="change">Changes the draft.</param>
    public Task<EditResult> ExecuteAsync(string contentItemId, EditToken madeFrom, Func<ContentItem, Task> change) =>
        edits.ExecuteAsync(contentItemId, madeFrom, async _ =>
        {
            var (draft, validity) = await edits.ChangeDraftAsync(contentItemId, change);
            if (validity.Succeeded)
            {
                await contents.SaveDraftAsync(draft);
            }

            return validity;
        });
}
