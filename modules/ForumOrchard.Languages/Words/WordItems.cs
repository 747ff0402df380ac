using System.Security.Claims;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;

namespace ForumOrchard.Languages.Words;

/// <summary>
/// Saves words that stand in a content item. Visitors see them at once if they see the latest version of the item, and whoever writes may publish it; a draft stays a draft, for it may have what is not to be
/// seen yet.
/// </summary>
public sealed class WordItems(StoredItems stored, Publish publish, SaveDraft saveDraft, IAuthorizationService authorization)
{
    /// <param name="user">Who.</param>
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="refusal">Says of the stored item why the words cannot be written; null if they can.</param>
    /// <param name="change">Writes them into its draft.</param>
    public async Task<WordResult> SaveAsync(ClaimsPrincipal user, string contentItemId, Func<ContentItem, Task<WordResult?>> refusal, Func<ContentItem, Task> change)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        if (await stored.FindAsync(contentItemId) is not { } item)
        {
            return new WordsConflict();
        }

        if (await refusal(item) is { } refused)
        {
            return refused;
        }

        var isSeen = item.Published && await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, item);
        return (isSeen ? await publish.ExecuteAsync(contentItemId, EditToken.Of(item), change) : await saveDraft.ExecuteAsync(contentItemId, EditToken.Of(item), change)) switch
        {
            Saved => new WordsWritten(!isSeen),
            Invalid invalid => new WordsRefused(new Dictionary<string, string> { [string.Empty] = string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage)) }),
            _ => new WordsConflict(),
        };
    }
}
