using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Takes an item from the site; it stays as a draft.</summary>
public sealed class Unpublish(ContentEdits edits, IContentManager contents)
{
    /// <param name="contentItemId">Id of the item. Where nothing of it is published, nothing changes.</param>
    /// <param name="madeFrom">What the form was made from.</param>
    public Task<EditResult> ExecuteAsync(string contentItemId, EditToken madeFrom) =>
        edits.ExecuteAsync(contentItemId, madeFrom, async _ =>
        {
            if (await contents.GetAsync(contentItemId, VersionOptions.Published) is { } published)
            {
                await contents.UnpublishAsync(published);
            }

            return null;
        });
}
