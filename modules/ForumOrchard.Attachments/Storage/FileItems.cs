using ForumOrchard.Indexing;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Attachments.Storage;

/// <summary>The published items with a given file.</summary>
internal sealed class FileItems(ISession session, IContentManager contentManager, IItemIndexing indexing)
{
    /// <summary>Requests reindexing of these items.</summary>
    /// <param name="path">Path of the file in the media library.</param>
    public async Task IndexAgainAsync(string path)
    {
        var rows = await session.QueryIndex<AttachedFileIndex>(index => index.Path == path).ListAsync();
        var ids = rows.Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var item in await contentManager.GetAsync(ids, VersionOptions.Published))
        {
            await indexing.IndexAgainAsync(item);
        }
    }
}
