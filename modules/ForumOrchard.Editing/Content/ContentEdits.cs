using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

using ISession = YesSql.ISession;

namespace ForumOrchard.Editing.Content;

/// <summary>
/// The common rules of all content edits: nothing newer is overwritten, and nothing invalid is stored. An edit is
/// written at once, in the caller's unit of work, so that its result is reliable.
/// </summary>
public sealed class ContentEdits(IContentManager contents, ISession session, StoredItems stored)
{
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="madeFrom">The state the form was based on.</param>
    /// <param name="edit">Changes the item, given its latest version; returns what prevents storing it, or null.</param>
    /// <param name="resultOf">The item that the result refers to; the edited one if null.</param>
    internal async Task<EditResult> ExecuteAsync(
        string contentItemId, EditToken madeFrom, Func<ContentItem, Task<ContentValidateResult?>> edit, Func<ContentItem>? resultOf = null)
    {
        if (EditToken.Of(await stored.FindAsync(contentItemId)) != madeFrom || await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return await ConflictAsync(contentItemId);
        }

        try
        {
            // The store detects a save that happens between the comparison and the write.
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

    /// <summary>Changes and validates the draft of the item; returns what prevents storing it, if anything.</summary>
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
