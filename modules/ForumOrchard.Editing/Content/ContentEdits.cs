using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

using ISession = YesSql.ISession;

namespace ForumOrchard.Editing.Content;

/// <summary>
/// What all edits of content have in common: nothing newer is written over, and nothing that is not valid is stored. An edit is written at once, in the unit of work
/// of whoever asks, so that the answer is true.
/// </summary>
public sealed class ContentEdits(IContentManager contents, ISession session, StoredItems stored)
{
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="madeFrom">What the form was made from.</param>
    /// <param name="edit">Changes the item, given its latest version; returns what keeps it from being stored, null for nothing.</param>
    /// <param name="resultOf">The item that the answer is about; the edited one if null.</param>
    internal async Task<EditResult> ExecuteAsync(
        string contentItemId, EditToken madeFrom, Func<ContentItem, Task<ContentValidateResult?>> edit, Func<ContentItem>? resultOf = null)
    {
        if (EditToken.Of(await stored.FindAsync(contentItemId)) != madeFrom || await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return await ConflictAsync(contentItemId);
        }

        try
        {
            // Whoever saves between the comparison and the writing is noticed by the store.
            await session.SaveAsync(latest, checkConcurrency: true);
            if (await edit(latest) is { Succeeded: false } refused)
            {
                await session.CancelAsync();
                return new Invalid([.. refused.Errors]);
            }

            await session.SaveChangesAsync();
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            return await ConflictAsync(contentItemId);
        }

        var item = resultOf?.Invoke() ?? (await contents.GetAsync(contentItemId, VersionOptions.Latest))!;
        return new Saved(item, EditToken.Of(await stored.FindAsync(item.ContentItemId)));
    }

    /// <summary>The draft of the item, changed and valid; what keeps it from being stored otherwise.</summary>
    internal async Task<(ContentItem Draft, ContentValidateResult Validity)> ChangeDraftAsync(string contentItemId, Func<ContentItem, Task>? change)
    {
        var draft = (await contents.GetAsync(contentItemId, VersionOptions.DraftRequired))!;
        if (change is not null)
        {
            await change(draft);
        }

        await contents.UpdateAsync(draft);
        return (draft, await contents.ValidateAsync(draft));
    }

    private async Task<Conflict> ConflictAsync(string contentItemId)
    {
        var latest = await stored.FindAsync(contentItemId);
        return new Conflict(latest, EditToken.Of(latest));
    }
}
