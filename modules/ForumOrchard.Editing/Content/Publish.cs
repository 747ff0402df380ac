using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Publishes the latest version, optionally with a change.</summary>
public sealed class Publish(ContentEdits edits, IContentManager contents)
{
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="madeFrom">The state the form was based on.</param>
    /// <param name="change">Changes the version before publication; null to publish it unchanged.</param>
    public Task<EditResult> ExecuteAsync(string contentItemId, EditToken madeFrom, Func<ContentItem, Task>? change = null) =>
        edits.ExecuteAsync(contentItemId, madeFrom, async _ =>
        {
            var (draft, validity) = await edits.ChangeDraftAsync(contentItemId, change);
            if (validity.Succeeded)
            {
                await contents.PublishAsync(draft);
            }

            return validity;
        });
}
