using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Content;

/// <summary>Shows visitors the latest version, changed or as it is.</summary>
public sealed class Publish(ContentEdits edits, IContentManager contents)
{
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="madeFrom">What the form was made from.</param>
    /// <param name="change">Changes the version beforehand; null to publish it as it is.</param>
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
