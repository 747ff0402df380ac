using SkiaSharp;

namespace ForumOrchard.SocialCards.Drawing;

/// <summary>Draws a card: the names on the left, the motif on the right, in the colours of the theme by day.</summary>
public static class CardDrawing
{
    /// <summary>Pixels, as https://ogp.me's consumers ask for: 1.91 to 1.</summary>
    public const int Width = 1200;

    /// <summary>Pixels.</summary>
    public const int Height = 630;

    private const float Margin = 72;
    private const float TextWidth = 600;
    private const float MotifSize = 680;
    private const float BorderHeight = 16;

    private static readonly SKColor Paper = SKColor.Parse("#fcf9f5");
    private static readonly SKColor Ink = SKColor.Parse("#2a2127");
    private static readonly SKColor Accent = SKColor.Parse("#8f2350");

    /// <summary>The picture as a PNG file.</summary>
    /// <param name="site">The name of the site, in large letters on several lines.</param>
    /// <param name="section">Above it; null for none.</param>
    public static byte[] ToPng(string site, string? section)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var canvas = surface.Canvas;
        canvas.Clear(Paper);
        Motif.Draw(canvas, SKRect.Create(Width - MotifSize + 150, ((Height - MotifSize) / 2) + (BorderHeight / 2), MotifSize, MotifSize));
        using (var border = new SKPaint { Color = Accent })
        {
            canvas.DrawRect(0, 0, Width, BorderHeight, border);
        }

        var name = TextBlock.Fitting(site, 68, TextWidth, Height * 0.6f);
        var label = section is null ? null : TextBlock.Fitting(section, 38, TextWidth, Height * 0.25f);
        var gap = label is null ? 0 : 28;
        var top = ((Height + BorderHeight) - (name.Height + (label?.Height ?? 0) + gap)) / 2;
        if (label is not null)
        {
            label.Draw(canvas, Margin, top, Accent);
            top += label.Height + gap;
        }

        name.Draw(canvas, Margin, top, Ink);

        // Flat colours need no filter; NoFilters would mean all of them.
        using var pixels = surface.PeekPixels();
        using var png = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.None, zLibLevel: 9)) ?? throw new InvalidOperationException("The picture could not be encoded.");
        return png.ToArray();
    }
}
