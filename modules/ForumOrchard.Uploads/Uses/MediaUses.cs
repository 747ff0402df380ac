using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Uploads.Uses;

/// <summary>Says which items use a file of the media library.</summary>
public sealed class MediaUses(ISession session)
{
    /// <summary>The items, each once: its latest version, otherwise the published one.</summary>
    /// <param name="path">Path in the media library; a folder's stands for all files in it.</param>
    public async Task<IReadOnlyList<ContentItem>> OfAsync(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = path.Trim('/');
        var folder = file + "/";
        var rows = await session.QueryIndex<MediaUseIndex>(index => index.Path == file || index.Path.StartsWith(folder)).ListAsync();

        // A database may treat characters in a path as wildcards, or ignore case.
        var documents = rows.Where(row => row.Path == file || row.Path.StartsWith(folder, StringComparison.Ordinal)).Select(row => row.DocumentId).Distinct().ToArray();
        return [.. (await session.GetAsync<ContentItem>(documents)).GroupBy(item => item.ContentItemId).Select(versions => versions.OrderByDescending(version => version.Latest).First())];
    }
}
