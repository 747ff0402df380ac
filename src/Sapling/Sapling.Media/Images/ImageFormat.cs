namespace Sapling.Media.Images;

/// <summary>A format that images are read from, and written to when resized.</summary>
/// <param name="Extension">With the dot.</param>
/// <param name="ContentType">What the response says.</param>
internal sealed record ImageFormat(string Extension, string ContentType)
{
    public static readonly ImageFormat Jpeg = new(".jpg", "image/jpeg");
    public static readonly ImageFormat Png = new(".png", "image/png");
    public static readonly ImageFormat WebP = new(".webp", "image/webp");
    public static readonly ImageFormat Avif = new(".avif", "image/avif");

    /// <summary>The format of a file that can be resized, or null: other files keep their size. Of an animation, a resized GIF would lose all but one picture.</summary>
    public static ImageFormat? OfExtension(string extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        return extension.ToLowerInvariant() switch
        {
            ".jpg" or ".jpeg" => Jpeg,
            ".png" => Png,
            ".webp" => WebP,
            ".avif" => Avif,
            _ => null,
        };
    }

    /// <summary>The smaller formats that are offered beside an image's own, by the name an address has for them; null for any other name.</summary>
    public static ImageFormat? OfName(string? name) => name switch
    {
        "webp" => WebP,
        "avif" => Avif,
        _ => null,
    };
}
