using System.Globalization;
using System.Text.RegularExpressions;

namespace ForumOrchard.Translations.Checks;

/// <summary>A number in a text.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="Readings">Digits, with a point before a fraction, in every way it can be read: <c>1,000</c> is a thousand in English, and one in Russian.</param>
/// <param name="Parts">What else says it: day, month and year of a date; of a decade, the years that begin it, or the decade without its century.</param>
internal sealed partial record WrittenNumber(string Text, IReadOnlyList<string> Readings, IReadOnlyList<string> Parts)
{
    public static IEnumerable<WrittenNumber> In(string words) => Number().Matches(ShortYear().Replace(words, "${century}${year}"))
        .SelectMany(match => match.Groups["hour"].Success ? OfTime(match) : match.Groups["decade"].Success ? [OfDecade(match)] : [Of(match.Value)]);

    /// <summary>Whether one of its readings is among those of a translation.</summary>
    public bool IsSaid(IReadOnlySet<string> said) => Readings.Any(said.Contains) || (IsDate && said.Contains(Parts[0]) && said.Contains(Parts[2]));

    /// <summary>The month of a date may be a word.</summary>
    private bool IsDate => Parts.Count == 3;

    /// <summary>14:30 is 2:30 p.m., and a full hour needs no minutes.</summary>
    private static IEnumerable<WrittenNumber> OfTime(Match time)
    {
        var (hour, minute) = (int.Parse(time.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture), time.Groups["minute"].Value);
        var ofDay = time.Groups["half"].Value.ToUpperInvariant() switch { "P" when hour < 12 => hour + 12, "A" when hour == 12 => 0, _ => hour };
        yield return new WrittenNumber(time.Value, [.. new[] { hour, ofDay }.Select(one => one.ToString(CultureInfo.InvariantCulture))], []);
        if (minute is not ("" or "00"))
        {
            yield return Of(minute);
        }
    }

    /// <summary>90-е are the 1990s, and 20-е may be those of any century.</summary>
    private static WrittenNumber OfDecade(Match match)
    {
        var (century, decade) = (match.Groups["century"].Value, match.Groups["decade"].Value);
        return century.Length > 0 ? new WrittenNumber(match.Value, [century + decade], [decade]) : new WrittenNumber(match.Value, [decade], ["18" + decade, "19" + decade, "20" + decade]);
    }

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

    // A telephone number; a time; a decade; groups of three; anything else.
    [GeneratedRegex(@"\+[0-9][0-9 \u00A0()–-]{7,}[0-9]"
        + @"|(?<![0-9])(?<hour>[0-9]{1,2})(?:(?:[:.](?<minute>[0-9]{2}))?[ \u00A0\u202F]?(?<half>[apAP])\.?[ \u00A0]?[mM]\b|:(?<minute>[0-9]{2})(?![0-9:]))"
        + @"|(?<![0-9])(?<century>1[0-9]|20)?(?<decade>[1-9]0)(?:['’]?s|[-‑–](?:е|ые|х|ых|м|ым|ми|ыми|жыл\w*))\b"
        + @"|(?<![0-9])[0-9]{1,3}(?:[ \u00A0\u202F\u2009][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Number();
}
