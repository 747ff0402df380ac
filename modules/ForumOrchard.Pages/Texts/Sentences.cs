using System.Collections.Frozen;

namespace ForumOrchard.Pages.Texts;

/// <summary>Finds sentence ends in Russian and English: at the end of a paragraph, and at . ! ? … before a capital letter.</summary>
public static class Sentences
{
    /// <summary>
    /// A full stop after these belongs to the word. The same holds after single letters, such as initials, «г.» and «т.
    /// д.».
    /// </summary>
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "ст", "гг", "вв", "стр", "руб", "тыс", "млн", "млрд", "им", "ул", "обл", "др", "пр", "см", "ср", "рис", "табл", "пп", "ч", "гл", "разд", "кв", "напр", "т", "доц", "проф", "акад", "англ", "рус", "сом", "долл",
        "mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "art", "arts", "para", "paras", "vol", "vols", "pp", "p", "etc", "vs", "cf", "inc", "ltd", "ed", "eds", "fig", "sec", "ch", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationsOfSpan = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the sentences after the first begin: at their first character that is no space.</summary>
    public static IEnumerable<int> Beginnings(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var place = 0; place < text.Length; place++)
        {
            if (EndsBehind(text, place))
            {
                while (place + 1 < text.Length && char.IsWhiteSpace(text[place + 1]))
                {
                    place++;
                }

                if (place + 1 < text.Length)
                {
                    yield return place + 1;
                }
            }
        }
    }

    /// <summary>The sentence at a position, trimmed.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="place">A position in it.</param>
    public static (int Start, int End) Around(string text, int place)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = place;
        while (start > 0 && !EndsBehind(text, start - 1))
        {
            start--;
        }

        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return (start, EndOf(text, Math.Max(start, place)));
    }

    /// <summary>The next sentence; null at the end of the text or paragraph.</summary>
    public static (int Start, int End)? Next(string text, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        return end < text.Length && text[end] != '\n' ? (end, EndOf(text, end)) : null;
    }

    private static int EndOf(string text, int from)
    {
        var end = from;
        while (end < text.Length && !EndsBehind(text, end))
        {
            end++;
        }

        end = Math.Min(end + 1, text.Length);
        while (end > from && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether the character at this position ends a sentence: closing quotes and brackets belong to what they close.</summary>
    private static bool EndsBehind(string text, int place)
    {
        if (text[place] == '\n')
        {
            return true;
        }

        var next = place + 1;
        if (next >= text.Length || text[next] != ' ')
        {
            return false;
        }

        var stop = place;
        while (stop > 0 && text[stop] is '"' or '»' or '”' or '“' or ')' or ']')
        {
            stop--;
        }

        return text[stop] is '.' or '!' or '?' or '…' && BeginsSentence(text, next + 1) && (text[stop] != '.' || !IsAbbreviated(text, stop));
    }

    private static bool BeginsSentence(string text, int place)
    {
        while (place < text.Length && text[place] is '"' or '«' or '“' or '„' or '(' or '[' or '—' or '–' or '-' or ' ')
        {
            place++;
        }

        return place >= text.Length || char.IsUpper(text[place]) || char.IsDigit(text[place]) || text[place] == '\n';
    }

    private static bool IsAbbreviated(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text.AsSpan(start, stop - start);
        return word.Length == 1 || AbbreviationsOfSpan.Contains(word);
    }
}
