using Microsoft.AspNetCore.Http;
using Sapling.Features.Media.Serving;

namespace OrchardCore.Media;

/// <summary>The location of media files, and which of them are served.</summary>
public class MediaOptions
{
    /// <summary>With the leading dot. Files with other extensions are neither accepted nor served.</summary>
    public HashSet<string> AllowedFileExtensions { get; set; } = new(MediaTypes.Known, StringComparer.OrdinalIgnoreCase);

    /// <summary>Folder in the site's data folder.</summary>
    public string AssetsPath { get; set; } = "Media";

    /// <summary>Address prefix of media files.</summary>
    public PathString AssetsRequestPath { get; set; } = "/media";

    /// <summary>How long browsers cache a file without revalidation.</summary>
    public int MaxBrowserCacheDays { get; set; } = 30;

    /// <summary>Bytes of one upload.</summary>
    public int MaxFileSize { get; set; } = 30_000_000;
}
