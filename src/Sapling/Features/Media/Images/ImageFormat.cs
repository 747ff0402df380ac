using OrchardCore.Media.Processing;

namespace Sapling.Features.Media.Images;

/// <summary>A format for reading images and for writing resized ones.</summary>
/// <param name="Extension">With the leading dot.</param>
/// <param name="ContentType">Content type of the response.</param>
internal sealed record ImageFormat(string Extension, string ContentType)
{
    public static readonly ImageFormat Jpeg = new(".jpg", "image/jpeg");
    public static readonly ImageFormat Png = new(".png", "image/png");
    public static readonly ImageFormat WebP = new(".webp", "image/webp");

    /// <summary>The format of a file that can be resized, or null: other files keep their size. A resized GIF would lose all frames but one of its animation.</summary>
    public static ImageFormat? OfExtension(string extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        return extension.ToLowerInvariant() switch
        {
            ".jpg" or ".jpeg" => Jpeg,
            ".png" => Png,
            ".webp" => WebP,
            _ => null,
        };
    }

    /// <summary>The format set in a profile; null to keep the image's own.</summary>
    public static ImageFormat? OfProfile(Format format) => format == Format.WebP ? WebP : null;
}
