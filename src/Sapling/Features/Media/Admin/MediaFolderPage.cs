using OrchardCore.FileStorage;

namespace Sapling.Features.Media.Admin;

/// <summary>A page of a folder's files, or of those in it and below whose names have what was looked for.</summary>
/// <param name="Folder">Path without slashes at either end; empty for the root.</param>
/// <param name="Search">Part of a name; null for the folder as it is.</param>
/// <param name="Folders">The folders in it, by name.</param>
/// <param name="Files">Of this page, by name.</param>
/// <param name="Total">How many files there are on all pages.</param>
/// <param name="Page">From 1.</param>
/// <param name="Pages">At least 1.</param>
/// <param name="Thumbnails">The profile of small pictures; null if the site has none.</param>
public sealed record MediaFolderPage(
    string Folder, string? Search, IReadOnlyList<IFileStoreEntry> Folders, IReadOnlyList<IFileStoreEntry> Files, int Total, int Page, int Pages, string? Thumbnails)
{
    /// <summary>The folders that lead here, each with its path.</summary>
    public IEnumerable<(string Name, string Path)> Trail
    {
        get
        {
            var names = Folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
            return names.Select((name, i) => (name, string.Join('/', names.Take(i + 1))));
        }
    }
}
