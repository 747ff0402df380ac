using System.Globalization;
using System.Text.RegularExpressions;

namespace ForumOrchard.Translations.Checks;

/// <summary>Numbers that are not written in figures: small ones as words, and Roman ones.</summary>
internal static partial class NumberWords
{
    /// <summary>The words for one to ten in each language; with a star, beginnings of words.</summary>
    private static readonly Dictionary<string, string[]> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = ["one|first|once|single", "two|second|twice|both", "three|third*", "four|fourth", "five|fifth", "six|sixth", "seven|seventh", "eight|eighth", "nine|ninth", "ten|tenth"],
        ["ru"] =
        [
            "один|одна|одно|одни|одну|одного|одной|одному|одним|одном|перв*", "два|две|двух|двум|двумя|двое|втор*|оба|обе|обеих|обоих", "три|трёх|трех|трём|трем|тремя|трое|трет*",
            "четыр*|четвёр*|четверо|четверт*", "пять|пяти|пятью|пятеро|пяты*|пято*|пята*|пятую", "шесть|шести|шестью|шестеро|шесто*|шесты*|шеста*", "семь|семи|семеро|седьм*", "восем*|восьм*", "девят*", "десят*",
        ],
        ["ky"] = ["бир|биринчи*", "эки|экинчи*|экөө*", "үч|үчүнчү*|үчөө*", "төрт|төртүнчү*", "беш|бешинчи*", "алты|алтынчы*", "жети|жетинчи*", "сегиз|сегизинчи*", "тогуз|тогузунчу*", "он|онунчу*"],
    };

    /// <summary>Those of a text, in digits.</summary>
    public static IEnumerable<string> In(string words, string culture) => Word().Matches(words).SelectMany(word => Of(word.Value, culture)).Select(number => number.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<int> Of(string word, string culture)
    {
        if (Roman().IsMatch(word))
        {
            yield return RomanOf(word);
        }

        var known = Words.GetValueOrDefault(Scripts.LanguageOf(culture), []);
        for (var at = 0; at < known.Length; at++)
        {
            if (known[at].Split('|').Any(form => form is [.. var beginning, '*'] ? word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) : word.Equals(form, StringComparison.OrdinalIgnoreCase)))
            {
                yield return at + 1;
            }
        }
    }

    private static int RomanOf(string word)
    {
        var values = word.Select(letter => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 50 }).ToList();
        return values.Select((value, at) => at + 1 < values.Count && values[at + 1] > value ? -value : value).Sum();
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("^[IVXL]+$")]
    private static partial Regex Roman();
}
