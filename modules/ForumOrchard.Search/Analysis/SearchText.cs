using System.Text;

namespace ForumOrchard.Search.Analysis;

/// <summary>The text of a search box, before <see cref="Querying.Language.SearchLanguage"/> parses it.</summary>
public static class SearchText
{
    /// <summary>In characters. Nobody types more; longer pasted text is truncated.</summary>
    public const int MaxLength = 200;

    /// <summary>
    /// A single line without control characters and broken surrogates, at most <see cref="MaxLength"/> long; empty if
    /// nothing is left.
    /// </summary>
    /// <param name="typed">May be null.</param>
    public static string Clean(string? typed)
    {
        var text = new StringBuilder();
        foreach (var letter in (typed ?? "").EnumerateRunes())
        {
            if (text.Length + letter.Utf16SequenceLength > MaxLength)
            {
                break;
            }

            if (Rune.IsWhiteSpace(letter) || Rune.IsControl(letter) || letter == Rune.ReplacementChar)
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else
            {
                text.Append(letter.ToString());
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The text with quoted words as ordinary words.</summary>
    public static string WithoutQuotes(string text) => Clean(string.Concat(text.Select(letter => letter is '"' or '«' or '»' or '“' or '”' or '„' ? ' ' : letter)));
}
