using NetVips;
using OrchardCore.Media.Models;
using OrchardCore.Media.Processing;

namespace Sapling.Features.Media.Images;

/// <summary>Makes smaller pictures with libvips, which reads only as much of a picture as the result needs.</summary>
internal static class ImageResizer
{
    /// <summary>A picture with more pixels is not touched: a small file can unpack to gigabytes.</summary>
    public const long MostPixels = 50_000_000;

    // As large as the other side ever gets where a profile gives only one.
    private const int Unbounded = 10_000;

    private const int UsualQuality = 78;

    static ImageResizer()
    {
        // Each picture is read once, so nothing is worth remembering; one thread each leaves the other cores to other requests.
        Cache.Max = 0;
        NetVips.NetVips.Concurrency = 1;
    }

    /// <summary>Writes the resized picture to <paramref name="target"/>.</summary>
    /// <returns>False if the file is no picture or has too many pixels; nothing is written then.</returns>
    public static bool TryResize(string source, string target, MediaProfile profile, ImageFormat format)
    {
        ArgumentNullException.ThrowIfNull(profile);
        try
        {
            // Reads the header alone.
            using (var header = Image.NewFromFile(source, access: Enums.Access.Sequential))
            {
                if ((long)header.Width * header.Height > MostPixels)
                {
                    return false;
                }
            }

            using var resized = Image.Thumbnail(
                source,
                profile.Width > 0 ? profile.Width : Unbounded,
                height: profile.Height > 0 ? profile.Height : Unbounded,
                size: Enums.Size.Down,
                crop: profile is { Mode: ResizeMode.Crop, Width: > 0, Height: > 0 } ? Enums.Interesting.Attention : Enums.Interesting.None);
            Write(resized, target, profile.Quality, format);
            return true;
        }
        catch (VipsException)
        {
            // libvips says so for every file that is not what its extension promises.
            return false;
        }
    }

    private static void Write(Image image, string target, int quality, ImageFormat format)
    {
        // Camera, place and time of a photograph are nobody's business.
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
