using System.Text;
using UglyToad.PdfPig.Core;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>
/// Assembles letters into lines, in the order in which the page draws them. A PDF has no words: a gap is a space, and a
/// letter below, above or far before the previous one begins a new line.
/// </summary>
internal sealed class PdfLines
{
    // In ems of the letter. A space is a quarter of an em, a fifth in tight lines; kerning stays below a tenth.
    private const double Space = 0.16;
    private const double Line = 0.55;
    private const double Back = 0.8;
    private const double Same = 0.08;

    private readonly StringBuilder _text = new();
    private PdfPoint _start;
    private PdfPoint _end;
    private string _last = string.Empty;

    /// <summary>Adds a letter.</summary>
    /// <param name="letter">The text it represents; null if the file does not say.</param>
    /// <param name="start">Start of its baseline on the page, in points.</param>
    /// <param name="end">End of its baseline.</param>
    /// <param name="size">Font size in points.</param>
    public void Add(string? letter, PdfPoint start, PdfPoint end, double size)
    {
        letter ??= "\uFFFD";
        var em = Math.Max(size, 1);
        if (_text.Length > 0)
        {
            // Some files draw a letter twice to make it bold.
            if (letter == _last && Math.Abs(start.X - _start.X) < Same * em && Math.Abs(start.Y - _start.Y) < Same * em)
            {
                return;
            }

            var (along, across) = Offset(start, end);
            if (Math.Abs(across) > Line * em || along < -Back * em)
            {
                _text.Append('\n');
            }
            else if (along > Space * em)
            {
                _text.Append(' ');
            }
        }

        _text.Append(letter);
        (_start, _end, _last) = (start, end, letter);
    }

    public override string ToString() => _text.ToString();

    /// <summary>The distance of the letter from the end of the previous one, along its baseline and across it.</summary>
    private (double Along, double Across) Offset(PdfPoint start, PdfPoint end)
    {
        var (x, y) = (end.X - start.X, end.Y - start.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        (x, y) = length > 0 ? (x / length, y / length) : (1, 0);
        var (dx, dy) = (start.X - _end.X, start.Y - _end.Y);
        return ((dx * x) + (dy * y), (dy * x) - (dx * y));
    }
}
