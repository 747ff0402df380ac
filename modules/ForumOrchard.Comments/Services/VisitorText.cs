using System.Globalization;
using System.Text;

namespace ForumOrchard.Comments.Services;

/// <summary>What a visitor typed or pasted, before it is kept.</summary>
public static class VisitorText
{
    /// <summary>Letters and signs by category that have no ink: fillers of Hangul syllables, and the Braille pattern without dots.</summary>
    private const string Blank = "\u115F\u1160\u3164\uFFA0\u2800";

    /// <summary>Whether there is nothing to see: spaces, characters of no width, marks of direction.</summary>
    public static bool IsBlank(string? text) => !(text ?? string.Empty).EnumerateRunes().Any(IsVisible);

    /// <summary>
    /// <paramref name="text"/> without spaces around it and without control characters, such as the NUL that databases and browsers end a text at or replace; line
    /// breaks and tabs stay.
    /// </summary>
    public static string Clean(string? text) => string.Concat((text ?? string.Empty).Where(letter => letter is '\n' or '\r' or '\t' || !char.IsControl(letter))).Trim();

    /// <summary><paramref name="text"/> cleaned, on one line.</summary>
    public static string CleanLine(string? text) => string.Join(' ', Clean(text).Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => false,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,

        // Accents and selectors of a variant show only on a letter.
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => false,
        _ => !rune.IsBmp || !Blank.Contains((char)rune.Value, StringComparison.Ordinal),
    };
}
