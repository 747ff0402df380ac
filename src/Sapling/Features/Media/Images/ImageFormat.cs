using OrchardCore.Media.Processing;

namespace Sapling.Features.Media.Images;

/// <summary>A format that images are read from, and written to when resized.</summary>
/// <param name="Extension">With the dot.</param>
/// <param name="ContentType">What the response says.</param>
internal sealed record ImageFormat(string Extension, string ContentType)
{
    public static readonly ImageFormat Jpeg = new(".jpg", "image/jpeg");
    public static readonly ImageFormat Png = new(".png", "image/png");
    public static readonly ImageFormat WebP = new(".webp", "image/webp");

    /// <summary>The format of a file that can be resized, or null: other files keep their size. Of an animation, a resized GIF would lose all but one picture.</summary>
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

    /// <summary>The format that a profile asks for; null where the picture keeps its own.</summary>
    public static ImageFormat? OfProfile(Format format) => format == Format.WebP ? WebP : null;
}
