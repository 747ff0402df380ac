using System.Globalization;
using System.Text.RegularExpressions;

namespace ForumOrchard.Search.Analysis;

/// <summary>
/// Unifies different spellings before a text is split into words, in index and query alike.
/// <list type="bullet">
/// <item>Letters, by <see cref="LetterForms"/>.</item>
/// <item>Words that a full stop joins are parted, by <see cref="GluedWords"/>, and words have one alphabet, by <see cref="LookAlikes"/>.</item>
/// <item>The sign of a number is left out: <c>№ 184</c>, <c>N 184</c>, <c>No. 184</c>, <c>#184</c>, <c>номер 184</c> are <c>184</c>.</item>
/// <item>The convocation in an act's number is a Roman numeral in small letters joined by <see cref="Joint"/>, of whichever
/// alphabet its letters were: <c>184-V</c>, <c>184–V</c>, <c>184-В</c>, <c>184В</c> are <c>184_v</c>. Cyrillic В is read by its sound and У
/// by its look, both as V; Ш and П are III and II.</item>
/// <item>A date in digits has its month in words: <c>12.03.2003</c> and <c>2003-03-12</c> are <c>12 марта 2003</c>.</item>
/// <item>An ISBN has no hyphens: <c>978-9967-31-123-4</c> is <c>9789967311234</c>.</item>
/// <item>The number of an inserted article is two numbers: <c>16¹</c> and <c>16.1</c> are <c>16 1</c>, as <c>16-1</c> is.</item>
/// <item>Words of two letters and more are parted from digits: <c>covid19</c> and <c>52фз</c> are <c>covid 19</c> and <c>52 фз</c>, as <c>covid-19</c> and <c>52-фз</c> are.</item>
/// <item>The abbreviation after a year is left out: <c>2003г.</c> is <c>2003</c>.</item>
/// </list>
/// </summary>
/// <param name="months">The names of the twelve months in the form used in dates.</param>
internal sealed partial class WrittenForms(string[] months)
{
    /// <summary>A character at which a tokenizer does not split words.</summary>
    public const char Joint = '_';

    public const string JointText = "_";

    /// <summary>Rewrites a text. The origins map each character of the result, and its end, to the original; null if nothing changed.</summary>
    public (string Text, int[]? Origins) Write(string text)
    {
        int[]? origins = null;
        if (LetterForms.IsNeeded(text))
        {
            var letters = new MappedText(text.Length);
            LetterForms.Write(text, letters);
            (text, origins) = letters.Finish(text.Length);
        }

        text = LookAlikes.Unify(GluedWords.Part(text));
        return text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? WriteNumbers(text, origins) : (text, origins);
    }

    private (string Text, int[]? Origins) WriteNumbers(string text, int[]? origins)
    {
        MappedText? written = null;
        var done = 0;
        for (var match = Numbers().Match(text); match.Success; match = match.NextMatch())
        {
            if (Replace(match) is not { } parts)
            {
                continue;
            }

            written ??= new MappedText(text.Length + 16);
            Copy(match.Index);
            foreach (var (part, start, length) in parts)
            {
                for (var i = 0; i < part.Length; i++)
                {
                    written.Append(part[i], Origin(start + Math.Min(i, length)));
                }
            }

            done = match.Index + match.Length;
        }

        if (written is null)
        {
            return (text, origins);
        }

        Copy(text.Length);
        return written.Finish(Origin(text.Length));

        int Origin(int index) => origins is null ? index : origins[index];

        void Copy(int end)
        {
            for (; done < end; done++)
            {
                written.Append(text[done], Origin(done));
            }
        }
    }

    /// <summary>
    /// The replacement of a match, each part with the position and length of what it replaces; null to leave the match
    /// unchanged.
    /// </summary>
    private (string Text, int Start, int Length)[]? Replace(Match match)
    {
        if (match.Groups["roman"] is { Success: true } roman)
        {
            return [(Joint + string.Concat(roman.Value.Select(Roman)), match.Index, match.Length)];
        }

        if (match.Groups["isbn"] is { Success: true } isbn)
        {
            return Isbn.DigitsOf(isbn.Value) is { } digits ? [.. digits.Select(place => (isbn.Value[place].ToString(), isbn.Index + place, 1))] : null;
        }

        if (match.Groups["raised"] is { Success: true } raised)
        {
            return [(" ", match.Index, 0), .. raised.Value.Select((digit, place) => (CharUnicodeInfo.GetDigitValue(digit).ToString(CultureInfo.InvariantCulture), match.Index + place, 1))];
        }

        if (match.Groups["year"] is not { Success: true } year)
        {
            // The number sign, the abbreviation of "year", the full stop of an inserted article, or the place between letters and digits.
            return [(" ", match.Index, match.Length)];
        }

        var (day, month) = (match.Groups["day"], match.Groups["month"]);
        return Number(month) is >= 1 and <= 12 && Number(day) is >= 1 and <= 31 ? [Part(day, Day(day)), Part(month, months[Number(month) - 1]), Part(year, year.Value)] : null;

        static (string, int, int) Part(Group digits, string word) => (word + " ", digits.Index, digits.Length);

        static string Day(Group digits) => Number(digits).ToString(CultureInfo.InvariantCulture);
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Roman(char letter) => letter switch
    {
        'V' or 'v' or 'В' or 'в' or 'У' or 'у' => "v",
        'X' or 'x' or 'Х' or 'х' => "x",
        'C' or 'c' or 'С' or 'с' => "c",
        'M' or 'm' or 'М' or 'м' => "m",
        'D' or 'd' => "d",
        'Ш' or 'ш' => "iii",
        'П' or 'п' => "ii",
        _ => "i",
    };

    [GeneratedRegex(
        """
        (?<![\p{L}\p{N}\-]) (?<isbn>97[89] (?:[-\u2010-\u2013\u2212\x20\u00A0]?[0-9]){10}) (?![\p{L}\p{N}])
        | (?<![\p{L}\p{N}\-]) (?<isbn>[0-9]{1,5}-[0-9]{1,7}-[0-9]{1,7}-[0-9X] | [0-9]{9}X) (?![\p{L}\p{N}\-])
        | (?<![\p{L}\p{N}]) (?: n[oо]?r? (?: [.º°]\s{0,2} | \s{1,2} ) | номер\p{L}{0,2}\s{1,2} | number\s{1,2} ) (?=[0-9])
        | (?<![\p{L}\p{N}]) n[oо]?r? (?=[0-9]{1,9}(?![\p{L}\p{N}]))
        | (?<=[0-9]) [-\u2010-\u2013\u2212]? (?<roman>[ivxlcdmІӀвухшпсм]{1,6}) (?![\p{L}\p{N}_])
        | (?<![\p{L}\p{N}.]) (?<day>[0-9]{1,2}) \. (?<month>[0-9]{1,2}) \. (?<year>[0-9]{4}) (?![0-9]|\.[0-9])
        | (?<![\p{L}\p{N}\-]) (?<year>[0-9]{4}) - (?<month>[0-9]{2}) - (?<day>[0-9]{2}) (?![\p{L}\p{N}\-])
        | (?<=(?<![0-9])(?:19|20)[0-9]{2}) \s? г{1,2} (?![\p{L}\p{N}]) \.?
        | (?<=[0-9]) (?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})
        | (?<=(?<![\p{L}\p{N}.,])[0-9]{1,3}) \. (?=[0-9]{1,2}(?![\p{L}\p{N}]|[.,][0-9]))
        | (?<=\p{L}{2}) (?=[0-9]) | (?<=[0-9]) (?=\p{L}{2})
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Numbers();
}
