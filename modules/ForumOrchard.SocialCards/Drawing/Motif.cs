using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace ForumOrchard.SocialCards.Drawing;

/// <summary>The drawing that the home page shows as <c>motif.svg</c>: plain paths, each filled or stroked in one colour.</summary>
internal static class Motif
{
    private const float Size = 600;

    private static readonly List<Stroke> Strokes = Read();

    /// <summary>Draws it into a square.</summary>
    public static void Draw(SKCanvas canvas, SKRect square)
    {
        using var restore = new SKAutoCanvasRestore(canvas);
        canvas.Translate(square.Left, square.Top);
        canvas.Scale(square.Width / Size);
        foreach (var stroke in Strokes)
        {
            using var paint = new SKPaint
            {
                IsAntialias = true,
                Color = stroke.Color,
                Style = stroke.Width is null ? SKPaintStyle.Fill : SKPaintStyle.Stroke,
                StrokeWidth = stroke.Width ?? 0,
                StrokeCap = SKStrokeCap.Round,
                StrokeJoin = SKStrokeJoin.Round,
            };
            canvas.DrawPath(stroke.Path, paint);
        }
    }

    private static List<Stroke> Read()
    {
        using var file = typeof(Motif).Assembly.GetManifestResourceStream("ForumOrchard.SocialCards.wwwroot>motif.svg")!;
        return [.. XDocument.Load(file).Descendants().Where(element => element.Name.LocalName == "path").Select(path => new Stroke(
            SKPath.ParseSvgPathData((string)path.Attribute("d")!),
            SKColor.Parse((string?)path.Attribute("fill") ?? (string)path.Attribute("stroke")!),
            path.Attribute("stroke-width") is { } width ? float.Parse(width.Value, CultureInfo.InvariantCulture) : null))];
    }

    /// <param name="Path">What to draw.</param>
    /// <param name="Color">Its one colour.</param>
    /// <param name="Width">Of the line; null if it is filled.</param>
    private sealed record Stroke(SKPath Path, SKColor Color, float? Width);
}
