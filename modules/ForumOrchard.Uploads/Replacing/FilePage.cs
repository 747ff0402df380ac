using OrchardCore.FileStorage;

namespace ForumOrchard.Uploads.Replacing;

/// <summary>What the admin shows of one file.</summary>
/// <param name="File">The file as it is now.</param>
/// <param name="Address">Where visitors find it.</param>
/// <param name="Changed">When it was stored, by the clock of the site.</param>
/// <param name="Uses">The items that show it or link to it, each with whether the user may edit it.</param>
/// <param name="Endings">Of files that can take its place, with their dots.</param>
public sealed record FilePage(IFileStoreEntry File, string Address, DateTimeOffset Changed, IReadOnlyList<(string Id, string Title, bool MayEdit)> Uses, IReadOnlyList<string> Endings)
{
    /// <summary>Whether browsers show it in an image.</summary>
    public bool IsPicture => Contents.Picture.IsName(Path.GetExtension(File.Name));
}
