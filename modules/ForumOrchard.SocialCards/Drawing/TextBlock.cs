using SkiaSharp;

namespace ForumOrchard.SocialCards.Drawing;

/// <summary>Words on lines, in the size that fits.</summary>
/// <param name="Lines">From top to bottom.</param>
/// <param name="Size">Of the letters, in pixels.</param>
internal sealed record TextBlock(IReadOnlyList<string> Lines, float Size)
{
    private const float LineHeight = 1.2f;
    private const float Smallest = 20;
    private const float Step = 10;

    // A server may have no fonts at all.
    private static readonly SKTypeface Typeface = SKTypeface.FromStream(typeof(TextBlock).Assembly.GetManifestResourceStream("ForumOrchard.SocialCards.Drawing>NotoSans-Bold.ttf"));

    /// <summary>In pixels.</summary>
    public float Height => Lines.Count * Size * LineHeight;

    /// <summary>A text in the largest size that fits.</summary>
    /// <param name="text">Words separated by blanks; a word that is too long for a line stays whole.</param>
    /// <param name="largest">In pixels; a text that fits in no size gets 20.</param>
    /// <param name="width">Of a line, in pixels.</param>
    /// <param name="height">Of all lines, in pixels.</param>
    public static TextBlock Fitting(string text, float largest, float width, float height)
    {
        for (var size = largest; ; size -= 4)
        {
            using var font = FontOf(size);
            var block = new TextBlock(Balance(text, font, width), size);
            if (size <= Smallest || (block.Height <= height && block.Lines.All(line => font.MeasureText(line) <= width)))
            {
                return block;
            }
        }
    }

    /// <param name="canvas">Where to draw.</param>
    /// <param name="left">In pixels.</param>
    /// <param name="top">In pixels.</param>
    /// <param name="color">Of the letters.</param>
    public void Draw(SKCanvas canvas, float left, float top, SKColor color)
    {
        using var font = FontOf(Size);
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        for (var line = 0; line < Lines.Count; line++)
        {
            canvas.DrawText(Lines[line], left, top + (line * Size * LineHeight) + Size, SKTextAlign.Left, font, paint);
        }
    }

    /// <summary>Lines of about the same length, as few as possible.</summary>
    private static List<string> Balance(string text, SKFont font, float width)
    {
        var balanced = Break(text, font, width);
        for (var narrower = width - Step; narrower > 0 && Break(text, font, narrower) is var lines && lines.Count == balanced.Count; narrower -= Step)
        {
            balanced = lines;
        }

        return balanced;
    }

    private static List<string> Break(string text, SKFont font, float width)
    {
        var lines = new List<string>();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && font.MeasureText($"{lines[^1]} {word}") <= width)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private static SKFont FontOf(float size) => new(Typeface, size) { Edging = SKFontEdging.Antialias };
}
