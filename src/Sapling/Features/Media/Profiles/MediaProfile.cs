using OrchardCore.Media.Processing;

namespace OrchardCore.Media.Models;

/// <summary>A named size for displaying images: the only way to request a resized image.</summary>
public class MediaProfile
{
    public string? Hint { get; set; }

    /// <summary>In pixels; 0 to derive it from the height.</summary>
    public int Width { get; set; }

    /// <summary>In pixels; 0 to derive it from the width.</summary>
    public int Height { get; set; }

    public ResizeMode Mode { get; set; }

    public Format Format { get; set; }

    /// <summary>1 to 100; 0 for a default suited to pages.</summary>
    public int Quality { get; set; }
}
