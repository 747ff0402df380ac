using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ForumOrchard.Transfer.Archives;

/// <summary>
/// Names in an archive. It is what Orchard Core's own import takes: a ZIP with a recipe and beside it the files that the recipe's <c>media</c> step names.
/// Added to it are the digests of the files, in that step, and of the recipe, in the comment of the ZIP: .NET does not compare the checksums of a ZIP.
/// </summary>
internal static class ArchiveFormat
{
    public const string Recipe = "Recipe.json";

    /// <summary>Folder of the files.</summary>
    public const string MediaFolder = "media/";

    public const string DigestPrefix = "sha256:";

    public static JsonWriterOptions Writing { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static JsonDocumentOptions Reading { get; } = new() { MaxDepth = 256, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Whether a path leads to a file below the root of the media library, and nowhere else.</summary>
    public static bool IsPath(string path) =>
        path.Length is > 0 and <= ArchiveBounds.PathLength
        && path.Split('/').All(segment => segment.Length > 0 && segment[0] != '.' && !segment.AsSpan().ContainsAny('\\', ':') && !segment.Any(char.IsControl));
}
