using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Editing.Tokens;

/// <summary>Reads what is committed, past all that the unit of work that asks has changed so far.</summary>
public sealed class StoredItems(IStore store)
{
    /// <summary>The latest version of an item; null where there is none.</summary>
    /// <param name="contentItemId">Id of the item; that of one within another finds nothing.</param>
    public async Task<ContentItem?> FindAsync(string contentItemId)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest).FirstOrDefaultAsync();
    }
}
