using ForumOrchard.Editing.Tokens;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Editing.Content;

/// <summary>Versions of content items, of deleted ones as well.</summary>
public sealed class StoredVersions(IStore store) : StoredState<ContentItem>
{
    /// <inheritdoc/>
    public override async Task<ContentItem?> FindAsync(string id)
    {
        await using var session = store.CreateSession(withTracking: false);
        return await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId == id).FirstOrDefaultAsync();
    }
}
