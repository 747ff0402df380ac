using OrchardCore.Media.Processing;

namespace OrchardCore.Media.Models;

/// <summary>A size that images are shown in, by name: the only way to ask for a resized image.</summary>
public class MediaProfile
{
    public string? Hint { get; set; }

    /// <summary>In pixels; 0: as the height demands.</summary>
    public int Width { get; set; }

    /// <summary>In pixels; 0: as the width demands.</summary>
    public int Height { get; set; }

    public ResizeMode Mode { get; set; }

    public Format Format { get; set; }

    /// <summary>1 to 100; 0: a good one for pages.</summary>
    public int Quality { get; set; }
}
