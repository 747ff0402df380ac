using System.Text;

namespace ForumOrchard.Attachments.Extraction;

/// <summary>Prepares the text of a page for the index.</summary>
internal static class PageText
{
    /// <summary>What Windows-1252 has at 0x80 to 0x9F.</summary>
    private const string Windows = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    /// <summary>
    /// Joins words hyphenated at the end of a line (including words with a real hyphen there: the file does not tell
    /// the two apart), removes soft hyphens and control characters, composes letters, and collapses spaces.
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
            if (letter is '-' or '\u2010' && EndOfHyphen(text, at) is var next and > 0)
            {
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
            else if (letter is not '\u00AD' and not '\u200B' and not '\uFEFF' && !char.IsControl(letter))
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
        if (hyphen == 0 || !char.IsLetter(text[hyphen - 1]))
        {
            return 0;
        }

        var isNewLine = false;
        var next = hyphen + 1;
        for (; next < text.Length && char.IsWhiteSpace(text[next]); next++)
        {
            isNewLine |= text[next] == '\n';
        }

        return isNewLine && next < text.Length && char.IsLower(text[next]) ? next : 0;
    }

    private static void Append(StringBuilder text, char space)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (text[^1] is not (' ' or '\n'))
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
