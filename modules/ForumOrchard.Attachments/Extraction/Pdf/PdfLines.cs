using System.Text;
using ForumOrchard.Pages.Texts;
using UglyToad.PdfPig.Core;

namespace ForumOrchard.Attachments.Extraction.Pdf;

/// <summary>
/// Assembles letters into lines, in the order in which the page draws them. A PDF has no words: a gap is a space, and a
/// letter below, above or far before the previous one begins a new line. A small digit raised above the line is a superscript.
/// </summary>
internal sealed class PdfLines
{
    // In ems of the letter. A space is a quarter of an em, a fifth in tight lines; kerning stays below a tenth.
    private const double Space = 0.16;
    private const double Line = 0.55;
    private const double Back = 0.8;
    private const double Same = 0.08;

    // Of the em of the line. Programs raise superscripts by a third or more and set them in two thirds of the size.
    private const double Small = 0.85;
    private const double LeastRaise = 0.15;
    private const double MostRaise = 0.9;
    private const double MostGap = 0.5;

    private readonly StringBuilder _text = new();
    private PdfPoint _start;
    private PdfPoint _end;
    private string _last = string.Empty;

    // Of the last letter on the line itself.
    private PdfPoint _base;
    private double _em = 1;

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
            var isOverLast = Math.Abs(start.X - _start.X) < Same * em && Math.Abs(start.Y - _start.Y) < Same * em;
            if (letter == _last && isOverLast)
            {
                // Some files draw a letter twice to make it bold.
                return;
            }

            if (_last == " " && isOverLast)
            {
                // Chromium draws a soft hyphen that it does not need as a space, and the next letter over it.
                _text.Length--;
                _end = _start;
            }

            var (along, _) = Offset(_end, start, end);
            var (_, across) = Offset(_base, start, end);
            if (em < Small * _em && across > LeastRaise * _em && across < MostRaise * _em && Math.Abs(along) < MostGap * _em)
            {
                Raise(letter, along > Space * _em);
                (_start, _end, _last) = (start, end, letter);
                return;
            }

            Part(letter, along, across, em);
        }

        _text.Append(letter);
        (_start, _end, _last, _base, _em) = (start, end, letter, start, em);
    }

    public override string ToString() => _text.ToString();

    private void Raise(string letter, bool isApart)
    {
        if (isApart)
        {
            _text.Append(' ');
        }

        Superscripts.Append(_text, letter);
    }

    private void Part(string letter, double along, double across, double em)
    {
        // The number of a note stands small and raised before its text.
        var isAfterMark = _em < Small * em && across < -LeastRaise * em && _last is [>= '0' and <= '9'];
        if (Math.Abs(across) > Line * em || along < -Back * em)
        {
            _text.Append('\n');
        }
        else if ((along > Space * em && !IsHyphen(letter)) || isAfterMark)
        {
            _text.Append(' ');
        }
    }

    /// <summary>A hyphen is part of the word before it, however far from it the file sets it; a minus or a dash need not be.</summary>
    private static bool IsHyphen(string letter) => letter is "\u2010" or "\u00AD";

    /// <summary>The distance from a point to the start of a letter, along the letter's baseline and across it, up being positive.</summary>
    private static (double Along, double Across) Offset(PdfPoint from, PdfPoint start, PdfPoint end)
    {
        var (x, y) = (end.X - start.X, end.Y - start.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        (x, y) = length > 0 ? (x / length, y / length) : (1, 0);
        var (dx, dy) = (start.X - from.X, start.Y - from.Y);
        return ((dx * x) + (dy * y), (dy * x) - (dx * y));
    }
}
