using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Unpublishes an item; it stays as a draft.</summary>
public sealed class Unpublish(ContentEdits edits, IContentManager contents)
{
    /// <param name="contentItemId">Id of the item. If it is not published, nothing changes.</param>
    /// <param name="madeFrom">The state the form was based on.</param>
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
