using SkiaSharp;

namespace ForumOrchard.Uploads.Contents;

/// <summary>
/// Pictures drawn anew: only pixels remain. Place, time, camera and author of a photograph are gone, as is anything that hides behind the picture; a photograph
/// held upright stays upright; nothing is larger than a screen can show.
/// </summary>
internal static class Picture
{
    /// <summary>Of a picture that is unpacked: 200 MB of memory.</summary>
    public const int MostPixels = 50_000_000;

    /// <summary>Pixels of the longer side. No page shows more, and a camera's picture has five times the bytes.</summary>
    public const int LongestSide = 2560;

    /// <summary>Of JPEG and WebP, from 1 to 100: pages show these pictures resized once more.</summary>
    private const int Quality = 90;

    private static readonly Dictionary<string, SKEncodedImageFormat> _formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jpg"] = SKEncodedImageFormat.Jpeg,
        [".jpeg"] = SKEncodedImageFormat.Jpeg,
        [".png"] = SKEncodedImageFormat.Png,
        [".webp"] = SKEncodedImageFormat.Webp,
        [".gif"] = SKEncodedImageFormat.Gif,
    };

    /// <summary>Endings of the formats that are written; a picture of any of them becomes what its name says.</summary>
    public static IReadOnlySet<string> Drawn { get; } =
        _formats.Where(format => format.Value != SKEncodedImageFormat.Gif).Select(format => format.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);

    // Unpacked pictures are large: one at a time.
    private static readonly SemaphoreSlim _gate = new(1);

    /// <param name="ending">With the dot.</param>
    public static bool IsName(string ending) => _formats.ContainsKey(ending);

    /// <summary>The picture in the format that its name says, or why there is none. Animations are returned as they are.</summary>
    public static async Task<(Stream? Picture, PictureFault Fault)> RedrawAsync(Stream upload, string ending)
    {
        await _gate.WaitAsync();
        try
        {
            return Redraw(upload, _formats[ending]);
        }
        finally
        {
            _gate.Release();
        }
    }

    private static (Stream? Picture, PictureFault Fault) Redraw(Stream upload, SKEncodedImageFormat format)
    {
        // The codec reads ahead and closes what it reads.
        using var data = SKData.Create(upload);
        using var codec = data is null ? null : SKCodec.Create(data);
        if (codec is null)
        {
            return (null, PictureFault.Unreadable);
        }

        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            return (null, PictureFault.TooLarge);
        }

        using var pixels = new SKBitmap(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(pixels.Info, pixels.GetPixels()) != SKCodecResult.Success)
        {
            return (null, PictureFault.Unreadable);
        }

        // Skia writes neither GIF nor animations, which come from no camera.
        if (format == SKEncodedImageFormat.Gif || codec.FrameCount > 1)
        {
            return codec.EncodedFormat == format ? (upload, PictureFault.None) : (null, PictureFault.Unreadable);
        }

        using var drawn = Draw(pixels, codec.EncodedOrigin, isOpaque: format == SKEncodedImageFormat.Jpeg);
        return (Encode(drawn, format), PictureFault.None);
    }

    /// <summary>Upright, and not larger than allowed; JPEG has no transparency, so that white is behind it.</summary>
    private static SKImage Draw(SKBitmap pixels, SKEncodedOrigin origin, bool isOpaque)
    {
        var scale = Math.Min(1f, (float)LongestSide / Math.Max(pixels.Width, pixels.Height));
        var (width, height) = (Math.Max(1, (int)MathF.Round(pixels.Width * scale)), Math.Max(1, (int)MathF.Round(pixels.Height * scale)));
        var isTurned = origin >= SKEncodedOrigin.LeftTop;
        using var surface = SKSurface.Create(pixels.Info.WithSize(isTurned ? height : width, isTurned ? width : height));
        surface.Canvas.Clear(isOpaque ? SKColors.White : SKColors.Transparent);
        surface.Canvas.SetMatrix(Upright(origin, width, height));
        using var image = SKImage.FromBitmap(pixels);
        surface.Canvas.DrawImage(image, SKRect.Create(width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return surface.Snapshot();
    }

    /// <summary>What an orientation of EXIF 2.32 (tag 0x0112) asks for, for a picture of this size before it is turned.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static MemoryStream Encode(SKImage drawn, SKEncodedImageFormat format)
    {
        using var pixels = drawn.PeekPixels();
        using var encoded = format switch
        {
            SKEncodedImageFormat.Jpeg => pixels.Encode(new SKJpegEncoderOptions(Quality)),
            SKEncodedImageFormat.Webp => pixels.Encode(new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, Quality)),
            _ => pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.AllFilters, zLibLevel: 6)),
        };
        return new MemoryStream((encoded ?? throw new InvalidOperationException("The picture could not be encoded.")).ToArray());
    }
}
