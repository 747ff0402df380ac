using System.Text.RegularExpressions;

namespace ForumOrchard.Translations.Checks;

/// <summary>A number in a text.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="Readings">Digits, with a point before a fraction, in every way it can be read: <c>1,000</c> is a thousand in English, and one in Russian.</param>
/// <param name="Parts">What stands between its points and commas: day, month and year of a date.</param>
internal sealed partial record WrittenNumber(string Text, IReadOnlyList<string> Readings, IReadOnlyList<string> Parts)
{
    public static IEnumerable<WrittenNumber> In(string words) => Number().Matches(ShortYear().Replace(words, "${century}${year}")).Select(match => Of(match.Value));

    /// <summary>Whether one of its readings is among those of a translation.</summary>
    public bool IsSaid(IReadOnlySet<string> said) => Readings.Any(said.Contains) || (IsDate && said.Contains(Parts[0]) && said.Contains(Parts[2]));

    /// <summary>The month of a date may be a word.</summary>
    private bool IsDate => Parts.Count == 3;

    private static WrittenNumber Of(string text)
    {
        if (text[0] == '+')
        {
            return new WrittenNumber(text, ["+" + Digits(text)], []);
        }

        var parts = text.Split('.', ',').Select(Digits).ToList();
        var readings = new List<string>();
        if (parts.Count == 1 || (parts[0].Length <= 3 && parts.Skip(1).All(part => part.Length == 3)))
        {
            readings.Add(Whole(string.Concat(parts)));
        }

        if (parts.Count > 1)
        {
            readings.Add($"{Whole(string.Concat(parts.SkipLast(1)))}.{parts[^1].TrimEnd('0')}".TrimEnd('.'));
        }

        return new WrittenNumber(text, readings, [.. parts.Select(Whole)]);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static string Whole(string digits) => digits.TrimStart('0') is { Length: > 0 } whole ? whole : "0";

    // 2021–22 is 2021–2022.
    [GeneratedRegex("(?<=(?<![0-9])(?<century>19|20)[0-9]{2}[–/-])(?<year>[0-9]{2})(?![0-9]|-[0-9])")]
    private static partial Regex ShortYear();

    // A telephone number; groups of three; anything else.
    [GeneratedRegex(@"\+[0-9][0-9 \u00A0()–-]{7,}[0-9]|(?<![0-9])[0-9]{1,3}(?:[ \u00A0\u202F\u2009][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Number();
}
