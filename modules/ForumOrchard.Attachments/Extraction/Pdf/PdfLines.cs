using System.Text;
using UglyToad.PdfPig.Core;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>
/// Sets letters into lines, in the order in which the page draws them. A PDF has no words: a gap is a space, and a letter below,
/// above or far before the last one begins a line.
/// </summary>
internal sealed class PdfLines
{
    // In ems of the letter. Spaces are a quarter of an em, a fifth where a line is tight; kerning stays below a tenth.
    private const double Space = 0.16;
    private const double Line = 0.55;
    private const double Back = 0.8;
    private const double Same = 0.08;

    private readonly StringBuilder _text = new();
    private PdfPoint _start;
    private PdfPoint _end;
    private string _last = string.Empty;

    /// <summary>Adds a letter.</summary>
    /// <param name="letter">What it stands for; null where the file does not say.</param>
    /// <param name="start">Where its base line begins on the page, in points.</param>
    /// <param name="end">Where its base line ends.</param>
    /// <param name="size">Of the type, in points.</param>
    public void Add(string? letter, PdfPoint start, PdfPoint end, double size)
    {
        letter ??= "\uFFFD";
        var em = Math.Max(size, 1);
        if (_text.Length > 0)
        {
            // Bold type is made by drawing a letter twice.
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

    /// <summary>How far the letter is from the end of the last one, along its base line and across it.</summary>
    private (double Along, double Across) Offset(PdfPoint start, PdfPoint end)
    {
        var (x, y) = (end.X - start.X, end.Y - start.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        (x, y) = length > 0 ? (x / length, y / length) : (1, 0);
        var (dx, dy) = (start.X - _end.X, start.Y - _end.Y);
        return ((dx * x) + (dy * y), (dy * x) - (dx * y));
    }
}
