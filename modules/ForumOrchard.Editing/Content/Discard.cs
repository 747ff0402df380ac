using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Discards a draft, so that the published version is the latest again.</summary>
public sealed class Discard(ContentEdits edits, IContentManager contents)
{
    /// <param name="contentItemId">Id of the item. Without a draft beside a published version, nothing changes.</param>
    /// <param name="madeFrom">The state the form was based on.</param>
    public Task<EditResult> ExecuteAsync(string contentItemId, EditToken madeFrom) =>
        edits.ExecuteAsync(contentItemId, madeFrom, async latest =>
        {
            if (!latest.Published && await contents.GetAsync(contentItemId, VersionOptions.Published) is not null)
            {
                await contents.DiscardDraftAsync(latest);
            }

            return null;
        });
}
