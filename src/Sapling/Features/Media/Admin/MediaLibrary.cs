using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Models;
using OrchardCore.Settings;

namespace Sapling.Features.Media.Admin;

/// <summary>Reads the folders of the media library for the admin.</summary>
public sealed class MediaLibrary(IMediaFileStore store, ISiteService sites)
{
    public const int PageSize = 60;

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
