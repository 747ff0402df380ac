using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Editing.Tokens;

/// <summary>Reads committed state, ignoring changes in the calling unit of work.</summary>
public sealed class StoredItems(IStore store)
{
    /// <summary>The latest version of an item; null if there is none.</summary>
    /// <param name="contentItemId">Id of the item; the id of a contained item finds nothing.</param>
    public async Task<ContentItem?> FindAsync(string contentItemId)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest).FirstOrDefaultAsync();
    }
}
