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
public sealed class ContentEdits(IContentManager contents, ISession session, StoredItems stored, ReplacedDrafts drafts)
{
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="madeFrom">The state the form was based on.</param>
    /// <param name="edit">Changes the item, given its latest version; returns what prevents storing it, or null.</param>
    /// <param name="resultOf">The item that the result refers to; the edited one if null.</param>
    internal async Task<EditResult> ExecuteAsync(
        string contentItemId, EditToken madeFrom, Func<ContentItem, Task<ContentValidateResult?>> edit, Func<ContentItem>? resultOf = null)
    {
        // In this order: what somebody saves before the comparison is seen by it, what they save later by the store.
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest || EditToken.Of(await stored.FindAsync(contentItemId)) != madeFrom)
        {
            return await ConflictAsync(contentItemId);
        }

        return await WriteAsync(latest, () => edit(latest), resultOf);
    }

    /// <summary>Edits an item that is deleted; a conflict if it is no longer.</summary>
    /// <param name="version">The stored version that the edit starts from.</param>
    /// <param name="edit">Makes a version of the item the latest; returns what prevents storing it, or null.</param>
    internal async Task<EditResult> ExecuteOnDeletedAsync(ContentItem version, Func<Task<ContentValidateResult?>> edit) =>
        await stored.FindAsync(version.ContentItemId) is null ? await WriteAsync(version, edit) : await ConflictAsync(version.ContentItemId);

    private async Task<EditResult> WriteAsync(ContentItem compared, Func<Task<ContentValidateResult?>> edit, Func<ContentItem>? resultOf = null)
    {
        var contentItemId = compared.ContentItemId;
        try
        {
            // The store detects a save that happens between the comparison and the write.
            await session.SaveAsync(compared, checkConcurrency: true);
            if (await edit() is { Succeeded: false } refused)
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
        await drafts.KeepAsync(await stored.FindAsync(contentItemId));
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
