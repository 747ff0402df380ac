using System.Text;
using ForumOrchard.Attachments.Quality;

namespace ForumOrchard.Attachments.Extraction;

/// <summary>Prepares the text of a page for the index.</summary>
internal static class PageText
{
    private const char SoftHyphen = '\u00AD';
    private const char Hyphen = '\u2010';

    /// <summary>What Windows-1252 has at 0x80 to 0x9F.</summary>
    private const string Windows = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>
    /// Joins words hyphenated at the end of a line (including words with a real hyphen there: the file does not tell
    /// the two apart), removes soft hyphens and control characters, replaces bullets of symbol fonts, composes letters, and collapses spaces.
    /// </summary>
    /// <param name="text">May be null.</param>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var clean = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter is '-' or Hyphen or SoftHyphen && EndOfHyphen(text, at) is var next and > 0)
            {
                TrimEnd(clean);
                at = next - 1;
            }
            else if (char.IsWhiteSpace(letter))
            {
                Append(clean, letter is '\n' or '\u2029' ? '\n' : ' ');
            }
            else if (letter is >= '\u0080' and <= '\u009F')
            {
                // Controls of Latin-1 never stand in a text; its dashes and quotation marks of Windows do.
                clean.Append(Windows[letter - 0x80]);
            }
            else if (WordSigns.IsOrnament(text, at))
            {
                Append(clean, Ornament(letter));
            }
            else if (letter is not SoftHyphen and not '\u200B' and not '\uFEFF' && !char.IsControl(letter))
            {
                clean.Append(letter);
            }
        }

        return Compose(clean.ToString().Trim());
    }

    /// <summary>Cuts a text to a maximum number of characters, never inside a surrogate pair.</summary>
    public static string Cut(string text, int length) =>
        length >= text.Length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>Where the second half of a hyphenated word begins; 0 if the hyphen at this position divides no word.</summary>
    private static int EndOfHyphen(string text, int hyphen)
    {
        // With a space before it, a hyphen of the keyboard is a dash. The other two are written only to divide a word, and the space is a gap that the
        // file leaves beside them.
        var end = hyphen;
        while (text[hyphen] != '-' && end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        if (end == 0 || !char.IsLetter(text[end - 1]))
        {
            return 0;
        }

        var (isNewLine, next) = (false, hyphen + 1);
        for (; next < text.Length && char.IsWhiteSpace(text[next]); next++)
        {
            isNewLine |= text[next] == '\n';
        }

        var isGap = text[hyphen] == SoftHyphen || (end < hyphen && next == hyphen + 1);
        return (isNewLine || isGap) && IsSecondHalf(text, end, next) ? next : 0;
    }

    /// <summary>In small letters, or like the first half in capitals. A capital after small letters begins a name: "Иссык-Куль".</summary>
    private static bool IsSecondHalf(string text, int end, int next) =>
        next < text.Length && (char.IsLower(text[next]) || (char.IsUpper(text[next]) && AreCapitals(text, end - 2) && AreCapitals(text, next)));

    private static bool AreCapitals(string text, int at) => at >= 0 && at + 1 < text.Length && char.IsUpper(text[at]) && char.IsUpper(text[at + 1]);

    /// <summary>The two that Word makes lists with are bullets; of the others only the font knows the look.</summary>
    private static char Ornament(char letter) => letter switch
    {
        '\uF0B7' => '•',
        '\uF0A7' => '▪',
        _ => ' ',
    };

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }

    private static void Append(StringBuilder text, char space)
    {
        if (!char.IsWhiteSpace(space))
        {
            text.Append(space);
        }
        else if (text.Length == 0)
        {
            return;
        }
        else if (text[^1] is not (' ' or '\n'))
        {
            text.Append(space);
        }
        else if (space == '\n')
        {
            text[^1] = '\n';
        }
    }

    private static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // An unpaired surrogate from a broken file; dropped.
            return new string([.. text.Where(letter => !char.IsSurrogate(letter))]).Normalize(NormalizationForm.FormC);
        }
    }
}
