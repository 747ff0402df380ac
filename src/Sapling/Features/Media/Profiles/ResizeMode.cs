namespace OrchardCore.Media.Processing;

/// <summary>How an image fills the size of its profile. The site uses two of Orchard Core's modes.</summary>
public enum ResizeMode
{
    /// <summary>As <see cref="Max"/>.</summary>
    Undefined,

    /// <summary>The whole image within the size; a small one is not enlarged.</summary>
    Max,

    /// <summary>The size exactly; what is too much is cut off, around the part that draws the eye.</summary>
    Crop,
}
