namespace OrchardCore.Media.Processing;

/// <summary>The format of resized images. The site uses one of Orchard Core's formats.</summary>
public enum Format
{
    /// <summary>The image's own format.</summary>
    Undefined = 0,

    WebP = 6,
}
