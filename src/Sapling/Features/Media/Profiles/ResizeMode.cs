namespace OrchardCore.Media.Processing;

/// <summary>How an image fits the size of its profile. The site uses two of Orchard Core's modes.</summary>
public enum ResizeMode
{
    /// <summary>Same as <see cref="Max"/>.</summary>
    Undefined,

    /// <summary>Fits the whole image within the size; small images are not enlarged.</summary>
    Max,

    /// <summary>Fills the size exactly and crops the rest, keeping the part that draws attention.</summary>
    Crop,
}
