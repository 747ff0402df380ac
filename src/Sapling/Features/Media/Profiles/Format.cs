namespace OrchardCore.Media.Processing;

/// <summary>The format of resized images. The site uses one of Orchard Core's.</summary>
public enum Format
{
    /// <summary>The picture's own.</summary>
    Undefined = 0,

    WebP = 6,
}
