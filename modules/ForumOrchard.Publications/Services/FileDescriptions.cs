using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Media;

namespace ForumOrchard.Publications.Services;

/// <summary>What a visitor on a slow line wants to know of a file before it is opened: its format and its size.</summary>
public sealed class FileDescriptions(IMediaFileStore media, IStringLocalizer<FileDescriptions> S)
{
    private const double Kilobyte = 1024;
    private const double Megabyte = Kilobyte * Kilobyte;

    /// <summary>"PDF, 1.2 MB" in the reader's language; the format alone if the media library has no such file.</summary>
    /// <param name="path">In the media library.</param>
    public async ValueTask<string> OfAsync(string path)
    {
        var format = Path.GetExtension(path).TrimStart('.').ToUpperInvariant();
        var size = await media.GetFileInfoAsync(path) is { } file ? SizeOf(file.Length) : string.Empty;
        return string.Join(", ", new[] { format, size }.Where(text => text.Length > 0));
    }

    private string SizeOf(long bytes) => bytes < Megabyte
        ? S["{0} KB", Math.Max(1, Math.Round(bytes / Kilobyte)).ToString("0", CultureInfo.CurrentCulture)]
        : S["{0} MB", (bytes / Megabyte).ToString("0.#", CultureInfo.CurrentCulture)];
}
