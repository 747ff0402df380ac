using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Editing.Tokens;

/// <summary>Reads committed state, ignoring changes in the calling unit of work.</summary>
public sealed class StoredItems(IStore store)
{
    private (string Id, ContentItem? Item)? _ahead;

    /// <summary>The latest version of an item; null if there is none.</summary>
    /// <param name="contentItemId">Id of the item; the id of a contained item finds nothing.</param>
    public async Task<ContentItem?> FindAsync(string contentItemId)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest).FirstOrDefaultAsync();
    }

    /// <summary>Reads an item before the request writes; see <see cref="Drivers.ReadAheadFilter"/>.</summary>
    /// <param name="contentItemId">Id of the item.</param>
    public async Task ReadAheadAsync(string contentItemId) => _ahead = (contentItemId, await FindAsync(contentItemId));

    /// <summary>The item as it was before the request wrote, if it was read ahead; otherwise as it is stored now.</summary>
    /// <param name="contentItemId">Id of the item.</param>
    public async Task<ContentItem?> FindBeforeAsync(string contentItemId) => _ahead is { } ahead && ahead.Id == contentItemId ? ahead.Item : await FindAsync(contentItemId);
}
