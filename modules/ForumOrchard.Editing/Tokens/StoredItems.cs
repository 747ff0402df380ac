using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Editing.Tokens;

/// <summary>Content items: the latest version. The id of a contained item finds nothing.</summary>
public sealed class StoredItems(IStore store) : StoredState<ContentItem>
{
    /// <inheritdoc/>
    public override async Task<ContentItem?> FindAsync(string id)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id && index.Latest).FirstOrDefaultAsync();
    }
}
