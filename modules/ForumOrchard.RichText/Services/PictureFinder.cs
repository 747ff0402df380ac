using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace ForumOrchard.RichText.Services;

/// <summary>Finds pictures of the media library.</summary>
public sealed class PictureFinder(IMediaFileStore store)
{
    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"];

    /// <summary>The pictures whose folder or name has all words, the newest first; all pictures without any.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="from">How many are on the pages before.</param>
    public async Task<Found> FindAsync(string? text, int from)
    {
        var words = (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var pictures = new List<IFileStoreEntry>();
        await foreach (var entry in store.GetDirectoryContentAsync(null, true))
        {
            if (!entry.IsDirectory && Extensions.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase) && Array.TrueForAll(words, word => entry.Path.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                pictures.Add(entry);
            }
        }

        var all = pictures.OrderByDescending(entry => entry.LastModifiedUtc).ThenBy(entry => entry.Path, StringComparer.Ordinal).ToList();
        from = Math.Clamp(from, 0, all.Count);
        var page = all.GetRange(from, Math.Min(Found.PageSize, all.Count - from));
        var end = from + page.Count;
        return new Found([.. page.Select(file => Describe(store.MapPathToPublicUrl(file.Path), file.Name, file.DirectoryPath))], all.Count, end < all.Count ? end : null);
    }

    // A profile of the site's recipe: a runtime that has no such profile shows the picture itself.
    private static FoundItem Describe(string address, string name, string folder) => new(address, name, folder, Image: $"{address}?profile=card");
}
