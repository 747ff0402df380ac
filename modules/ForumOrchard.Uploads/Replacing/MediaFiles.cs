using System.Security.Claims;
using ForumOrchard.Uploads.Contents;
using ForumOrchard.Uploads.Uses;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Contents;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace ForumOrchard.Uploads.Replacing;

/// <summary>Reads the files of the media library, and what is to be known of one before it is replaced.</summary>
public sealed class MediaFiles(IMediaFileStore store, MediaUses uses, IAuthorizationService authorization, ILocalClock clock)
{
    /// <summary>More files are found by more words.</summary>
    public const int MostFound = 40;

    /// <param name="text">Words, or parts of them; all files are found without any.</param>
    public async Task<FoundFiles> FindAsync(string? text)
    {
        var words = (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var files = new List<IFileStoreEntry>();
        await foreach (var entry in store.GetDirectoryContentAsync(null, true))
        {
            if (!entry.IsDirectory && Array.TrueForAll(words, word => entry.Path.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                files.Add(entry);
            }
        }

        return new FoundFiles(text?.Trim(), [.. files.OrderByDescending(entry => entry.LastModifiedUtc).ThenBy(entry => entry.Path, StringComparer.Ordinal).Take(MostFound)], files.Count);
    }

    /// <returns>Null if the library has no such file.</returns>
    public async Task<IFileStoreEntry?> FileAsync(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return path.Trim('/').Length == 0 ? null : await store.GetFileInfoAsync(path.Trim('/'));
        }
        catch (FileStoreException)
        {
            // No path in the library.
            return null;
        }
    }

    public async Task<FilePage> DescribeAsync(IFileStoreEntry file, ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(file);
        var items = new List<(string, string, bool)>();
        foreach (var item in await uses.OfAsync(file.Path))
        {
            items.Add((item.ContentItemId, item.DisplayText ?? item.ContentItemId, await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item)));
        }

        return new FilePage(file, store.MapPathToPublicUrl(file.Path), await clock.ConvertToLocalAsync(file.LastModifiedUtc), items, FileKind.EndingsFor(Path.GetExtension(file.Name)));
    }
}
