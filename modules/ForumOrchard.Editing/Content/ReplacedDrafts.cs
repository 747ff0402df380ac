using System.Text.Json.Nodes;
using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;
using ISession = YesSql.ISession;

namespace ForumOrchard.Editing.Content;

/// <summary>
/// Keeps what a save replaces. Orchard Core writes a draft over the draft before it; here that one stays among the item's versions,
/// so that nobody's work disappears and a later conflict can show what each form was opened with.
/// </summary>
public sealed class ReplacedDrafts(ISession session, IStore store, IContentItemIdGenerator ids, IClock clock)
{
    /// <summary>Marks a version as the copy of a draft. It names the version, so that what is restored from it is not taken for one.</summary>
    private const string Mark = "ReplacedDraft";

    private static readonly TimeSpan Whole = TimeSpan.FromDays(1);

    private static readonly TimeSpan Thinned = TimeSpan.FromDays(90);

    /// <summary>Keeps a draft that is about to be replaced, in the caller's unit of work: all of a day, then the last of each day and author, for 90 days.</summary>
    /// <param name="draft">As it is stored; a published version stays anyway.</param>
    public async Task KeepAsync(ContentItem? draft)
    {
        if (draft is not { Published: false })
        {
            return;
        }

        var copy = draft.Clone();
        copy.Id = 0;
        copy.Latest = false;
        copy.ContentItemVersionId = ids.GenerateUniqueId(copy);
        ((JsonObject)copy.Content)[Mark] = new JsonObject { ["Token"] = EditToken.Of(draft).Value, ["Version"] = copy.ContentItemVersionId };
        await session.SaveAsync(copy);
        await ThinAsync(draft.ContentItemId);
    }

    /// <summary>An earlier state of an item, as it was stored then; null if it is no longer known.</summary>
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="token">The token of that state.</param>
    public async Task<ContentItem?> FindAsync(string contentItemId, EditToken token)
    {
        await using var reading = store.CreateSession(withTracking: false);
        var versions = await reading.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId).ListAsync();
        return versions.OrderByDescending(version => version.ModifiedUtc).FirstOrDefault(version => MarkOf(version) is { } mark ? (string?)mark["Token"] == token.Value : Was(version, token));
    }

    /// <summary>Whether a version had a token while it was the latest: being replaced has changed nothing else of it.</summary>
    private static bool Was(ContentItem version, EditToken token)
    {
        var was = version.Clone();
        was.Latest = true;
        was.Published = true;
        if (EditToken.Of(was) == token)
        {
            return true;
        }

        was.Published = false;
        return EditToken.Of(was) == token;
    }

    private static JsonObject? MarkOf(ContentItem version) =>
        ((JsonObject)version.Content)[Mark] is JsonObject mark && (string?)mark["Version"] == version.ContentItemVersionId ? mark : null;

    private async Task ThinAsync(string contentItemId)
    {
        var now = clock.UtcNow;
        var old = (await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == contentItemId && !index.Latest && !index.Published).ListAsync())
            .Where(version => version.ModifiedUtc < now - Whole)
            .GroupBy(version => (version.Author, version.ModifiedUtc?.Date))
            .SelectMany(day => day.OrderByDescending(version => version.ModifiedUtc).Select((version, place) => (version, IsLast: place == 0)))
            .Where(one => !one.IsLast || one.version.ModifiedUtc < now - Thinned)
            .Select(one => one.version.DocumentId)
            .ToArray();
        if (old.Length > 0)
        {
            foreach (var version in (await session.GetAsync<ContentItem>(old)).Where(version => MarkOf(version) is not null))
            {
                session.Delete(version);
            }
        }
    }
}
