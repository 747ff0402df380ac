using Microsoft.AspNetCore.Http;
using Sapling.Features.Media.Serving;

namespace OrchardCore.Media;

/// <summary>Where media are and which of them are served.</summary>
public class MediaOptions
{
    /// <summary>With the dot. A file with another extension is neither taken nor served.</summary>
    public HashSet<string> AllowedFileExtensions { get; set; } = new(MediaTypes.Known, StringComparer.OrdinalIgnoreCase);

    /// <summary>Folder in the site's data folder.</summary>
    public string AssetsPath { get; set; } = "Media";

    /// <summary>What addresses of media begin with.</summary>
    public PathString AssetsRequestPath { get; set; } = "/media";

    /// <summary>How long browsers keep a file without asking again.</summary>
    public int MaxBrowserCacheDays { get; set; } = 30;
}
