using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Throws a draft away; what is published is the latest version again.</summary>
public sealed class Discard(ContentEdits edits, IContentManager contents)
{
    /// <param name="contentItemId">Id of the item. Where it has no draft beside a published version, nothing changes.</param>
    /// <param name="madeFrom">What the form was made from.</param>
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
