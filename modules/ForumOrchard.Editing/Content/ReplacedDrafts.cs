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

    private (string Id, EditToken Token, ContentItem? State)? _ahead;

    /// <summary>Keeps a draft that is about to be replaced, in the caller's unit of work: all of a day, then the last of each day and author, for 90 days.</summary>
    /// <param name="draft">As it is stored; a published version stays anyway.</param>
    public async Task KeepAsync(ContentItem? draft)
    {
        if (draft is { Published: false })
        {
            await KeepWrittenOverAsync(draft);
        }
    }

    /// <summary>Keeps a version that is about to be written over where it stands, for as long as a draft: also a published one.</summary>
    /// <param name="version">As it is stored.</param>
    public async Task KeepWrittenOverAsync(ContentItem version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var copy = version.Clone();
        copy.Id = 0;
        (copy.Latest, copy.Published) = (false, false);
        copy.ContentItemVersionId = ids.GenerateUniqueId(copy);
        ((JsonObject)copy.Content)[Mark] = new JsonObject { ["Token"] = EditToken.Of(version).Value, ["Version"] = copy.ContentItemVersionId, ["Replaced"] = clock.UtcNow };
        await session.SaveAsync(copy);
        await ThinAsync(version.ContentItemId);
    }

    /// <summary>Reads an earlier state before the request writes; see <see cref="Drivers.EditFormFilter"/>.</summary>
    /// <inheritdoc cref="FindAsync"/>
    public async Task ReadAheadAsync(string contentItemId, EditToken token) => _ahead = (contentItemId, token, await ReadAsync(contentItemId, token));

    /// <summary>An earlier state of an item, as it was stored then; null if it is no longer known.</summary>
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="token">The token of that state.</param>
    public async Task<ContentItem?> FindAsync(string contentItemId, EditToken token) =>
        _ahead is { } ahead && (ahead.Id, ahead.Token) == (contentItemId, token) ? ahead.State : await ReadAsync(contentItemId, token);

    private async Task<ContentItem?> ReadAsync(string contentItemId, EditToken token)
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

    /// <summary>
    /// By when a copy was made, however old the work is that it keeps; and never one of the same unit of work, which YesSql cannot delete again.
    /// </summary>
    private async Task ThinAsync(string contentItemId)
    {
        var now = clock.UtcNow;
        var old = (await session.QueryIndex<ContentItemIndex>(index => index.ContentItemId == contentItemId && !index.Latest && !index.Published).ListAsync())
            .Where(version => version.ModifiedUtc < now - Whole)
            .GroupBy(version => (version.Author, version.ModifiedUtc?.Date))
            .SelectMany(day => day.OrderByDescending(version => version.ModifiedUtc).Select((version, place) => (version, IsLast: place == 0)))
            .Where(one => !one.IsLast || one.version.ModifiedUtc < now - Thinned)
            .ToDictionary(one => one.version.DocumentId, one => one.IsLast);
        if (old.Count > 0)
        {
            foreach (var version in await session.GetAsync<ContentItem>([.. old.Keys]))
            {
                if (MarkOf(version) is { } mark && ReplacedUtc(version, mark) < now - (old[version.Id] ? Thinned : Whole))
                {
                    session.Delete(version);
                }
            }
        }
    }

    /// <summary>When the copy was made; the first ones do not say so.</summary>
    private static DateTime? ReplacedUtc(ContentItem version, JsonObject mark) => (DateTime?)mark["Replaced"] ?? version.ModifiedUtc;
}
