using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Restores an older version as a new draft.</summary>
public sealed class Restore(ContentEdits edits, IContentManager contents)
{
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="madeFrom">The state the list of versions was based on.</param>
    /// <param name="contentItemVersionId">Id of the older version.</param>
    /// <exception cref="ArgumentException">The item has no such version.</exception>
    public Task<EditResult> ExecuteAsync(string contentItemId, EditToken madeFrom, string contentItemVersionId) =>
        edits.ExecuteAsync(contentItemId, madeFrom, async _ =>
        {
            if (await contents.GetVersionAsync(contentItemVersionId) is not { } version || version.ContentItemId != contentItemId)
            {
                throw new ArgumentException($"The item \"{contentItemId}\" has no version \"{contentItemVersionId}\".", nameof(contentItemVersionId));
            }

            return await contents.RestoreAsync(version);
        });
}
