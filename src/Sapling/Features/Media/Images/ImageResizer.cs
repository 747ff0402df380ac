using NetVips;
using OrchardCore.Media.Models;
using OrchardCore.Media.Processing;

namespace Sapling.Features.Media.Images;

/// <summary>Shrinks images with libvips, which reads only as much of an image as the result needs.</summary>
internal static class ImageResizer
{
    /// <summary>Images with more pixels are rejected: a small file can decompress to gigabytes.</summary>
    public const long MostPixels = 50_000_000;

    // Limit of the other side if a profile sets only one.
    private const int Unbounded = 10_000;

    private const int UsualQuality = 78;

    /// <summary>Of the pictures that the site serves: JPEG, PNG, GIF, WebP and AVIF.</summary>
    private static readonly string[] Loaders = ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadNsgif", "VipsForeignLoadWebp", "VipsForeignLoadHeif"];

    static ImageResizer()
    {
        // Each image is read only once, so caching is useless; one thread per image leaves the other cores to other requests.
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;

        // libvips reads many more formats, with code that few look at, and goes by the content of a file, whatever it is called.
        Operation.Block("VipsForeignLoad", true);
        foreach (var loader in Loaders)
        {
            Operation.Block(loader, false);
        }
    }

    /// <summary>Writes the resized image to <paramref name="target"/>.</summary>
    /// <returns>Null, or a sentence that says why the file is refused; nothing is written then.</returns>
    public static string? Resize(string source, string target, MediaProfile profile, ImageFormat format)
    {
        ArgumentNullException.ThrowIfNull(profile);
        try
        {
            // Sources, because libvips takes brackets in the name of a file for options. Reads only the header.
            using (var file = Source.NewFromFile(source))
            using (var header = Image.NewFromSource(file, access: Enums.Access.Sequential))
            {
                if ((long)header.Width * header.Height > MostPixels)
                {
                    return $"It has {header.Width} × {header.Height} pixels, more than {MostPixels / 1_000_000} million.";
                }
            }

            using var original = Source.NewFromFile(source);
            using var resized = Image.ThumbnailSource(
                original,
                profile.Width > 0 ? profile.Width : Unbounded,
                height: profile.Height > 0 ? profile.Height : Unbounded,
                size: Enums.Size.Down,
                crop: profile is { Mode: ResizeMode.Crop, Width: > 0, Height: > 0 } ? Enums.Interesting.Attention : Enums.Interesting.None);
            Write(resized, target, profile.Quality, format);
            return null;
        }
        catch (VipsException)
        {
            return "It is no picture in JPEG, PNG, GIF, WebP or AVIF, or is damaged.";
        }
    }

    private static void Write(Image image, string target, int quality, ImageFormat format)
    {
        // Camera, place and time of a photo are private.
        const Enums.ForeignKeep keep = Enums.ForeignKeep.Icc;
        var usual = quality > 0 ? quality : UsualQuality;
        switch (format.Extension)
        {
            case ".png":
                image.Pngsave(target, keep: keep);
                break;
            case ".webp":
                image.Webpsave(target, q: usual, keep: keep);
                break;
            default:
                image.Jpegsave(target, q: usual, optimizeCoding: true, interlace: true, keep: keep);
                break;
        }
    }
}
