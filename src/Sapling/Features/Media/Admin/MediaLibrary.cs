using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Models;
using OrchardCore.Settings;
using Sapling.Features.Media.Images;

namespace Sapling.Features.Media.Admin;

/// <summary>Reads the media library for the admin: folders, and files that match words.</summary>
public sealed class MediaLibrary(IMediaFileStore store, ISiteService sites)
{
    public const int PageSize = 60;

    /// <summary>Files that an editor can choose from at once.</summary>
    public const int ChoiceSize = 20;

    /// <summary>Pixels: pictures in a list.</summary>
    private const int WidestThumbnail = 480;

    /// <returns>Null if there is no such folder.</returns>
    public async Task<MediaFolderPage?> ReadAsync(string folder, string? search, int page)
    {
        if (folder.Length > 0 && !await IsFolderAsync(folder))
        {
            return null;
        }

        var isSearch = !string.IsNullOrWhiteSpace(search);
        var entries = await store.GetDirectoryContentAsync(folder, includeSubDirectories: isSearch)
            .Where(entry => !isSearch || entry.Name.Contains(search!.Trim(), StringComparison.OrdinalIgnoreCase))
            .OrderBy(entry => entry.Name, StringComparer.CurrentCultureIgnoreCase)
            .ToListAsync();
        var files = entries.Where(entry => !entry.IsDirectory).ToList();
        var pages = Math.Max(1, (files.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        return new MediaFolderPage(
            folder,
            isSearch ? search!.Trim() : null,
            [.. entries.Where(entry => entry.IsDirectory)],
            [.. files.Skip((page - 1) * PageSize).Take(PageSize)],
            files.Count,
            page,
            pages,
            await ThumbnailsAsync());
    }

    /// <summary>A page of the files whose folder or name has all words, the newest first.</summary>
    /// <param name="extensions">The allowed endings of names, with their dots.</param>
    /// <param name="text">Words, or parts of them; all files are found without any.</param>
    /// <param name="from">How many are on the pages before.</param>
    public async Task<FoundMedia> FindAsync(IReadOnlyCollection<string> extensions, string? text, int from)
    {
        var words = (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var all = await store.GetDirectoryContentAsync(null, includeSubDirectories: true)
            .Where(entry => !entry.IsDirectory && extensions.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase))
            .Where(entry => Array.TrueForAll(words, word => entry.Path.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(entry => entry.LastModifiedUtc)
            .ThenBy(entry => entry.Path, StringComparer.Ordinal)
            .ToListAsync();
        from = Math.Clamp(from, 0, all.Count);
        var page = all.GetRange(from, Math.Min(ChoiceSize, all.Count - from));
        var end = from + page.Count;
        return new FoundMedia(page, all.Count, end < all.Count ? end : null);
    }

    /// <summary>Whether the library has this file.</summary>
    public async Task<bool> HasAsync(string path)
    {
        try
        {
            return await store.GetFileInfoAsync(path) is not null;
        }
        catch (FileStoreException)
        {
            // No path in the library.
            return false;
        }
    }

    /// <summary>The address of a small picture of the file; null if it is no picture, or the site has no small size.</summary>
    public async Task<string?> ThumbnailAsync(string path) =>
        ImageFormat.OfExtension(Path.GetExtension(path)) is not null && await ThumbnailsAsync() is { } profile ? $"{store.MapPathToPublicUrl(path)}?profile={profile}" : null;

    private async Task<bool> IsFolderAsync(string folder)
    {
        try
        {
            return await store.GetDirectoryInfoAsync(folder) is not null;
        }
        catch (FileStoreException)
        {
            // No path in the library.
            return false;
        }
    }

    /// <summary>Only profiles have sizes: the widest that is still small.</summary>
    private async Task<string?> ThumbnailsAsync() => (await sites.GetSettingsAsync<MediaProfilesDocument>()).MediaProfiles
        .Where(profile => profile.Value.Width is > 0 and <= WidestThumbnail)
        .OrderByDescending(profile => profile.Value.Width)
        .Select(profile => profile.Key)
        .FirstOrDefault();
}
