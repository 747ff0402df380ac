using System.Globalization;
using System.Text;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Normalizes letters: composes them (й instead of и with a breve; Unicode NFC), replaces ё with е, removes stress
/// marks and invisible characters (soft hyphens, zero-width spaces), which are frequent in text from PDF files.
/// </summary>
internal static class LetterForms
{
    private const char Grave = '\u0300';
    private const char Acute = '\u0301';

    /// <summary>Whether <see cref="Write"/> would change the text.</summary>
    public static bool IsNeeded(string text)
    {
        foreach (var letter in text)
        {
            if (letter is 'ё' or 'Ё' || IsUnseen(letter) || IsMark(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Normalizes a text.</summary>
    public static void Write(string text, MappedText to)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && IsMark(text[end]))
            {
                end++;
            }

            if (end > start + 1 && !char.IsSurrogate(text[start]))
            {
                Compose(text.AsSpan(start, end - start), start, to);
            }
            else
            {
                end = start + 1;
                Put(text[start], start, to);
            }

            start = end;
        }
    }

    private static void Compose(ReadOnlySpan<char> letter, int origin, MappedText to)
    {
        var parts = new StringBuilder(letter.Length);
        foreach (var part in letter)
        {
            if (part is not (Grave or Acute) || !IsCyrillic(letter[0]))
            {
                parts.Append(part);
            }
        }

        foreach (var part in parts.ToString().Normalize(NormalizationForm.FormC))
        {
            Put(part, origin, to);
        }
    }

    private static void Put(char letter, int origin, MappedText to)
    {
        if (!IsUnseen(letter))
        {
            to.Append(letter switch { 'ё' => 'е', 'Ё' => 'Е', _ => letter }, origin);
        }
    }

    private static bool IsMark(char letter) => letter >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private static bool IsUnseen(char letter) => letter is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04FF';
}
