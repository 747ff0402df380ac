using System.Globalization;
using System.Text.RegularExpressions;

namespace ForumOrchard.Languages.Days;

/// <summary>
/// A day in words, as its language writes it: <c>23 сентября 2024</c>, <c>23 September 2024</c>, <c>2024-ж., 23-сентябрь</c>. Not every language puts the
/// day first, so a fixed pattern will not do.
/// </summary>
public static partial class LongDay
{
    /// <summary>This site writes no «г.» in Russian, and the day before the month in English.</summary>
    private const string HousePattern = "d MMMM yyyy";

    /// <param name="day">The day.</param>
    /// <param name="culture">Null for the current culture.</param>
    public static string Of(DateTime day, CultureInfo? culture = null)
    {
        var language = culture ?? CultureInfo.CurrentCulture;
        return day.ToString(language.TwoLetterISOLanguageName is "ru" or "en" ? HousePattern : WithoutWeekday(language.DateTimeFormat.LongDatePattern), language);
    }

    private static string WithoutWeekday(string pattern) =>
        Weekday().Replace(pattern, weekday => weekday.Index == 0 || weekday.Index + weekday.Length == pattern.Length ? string.Empty : " ");

    [GeneratedRegex(@"[\s,،]*(?<!d)d{3,4}(?!d)[\s,،]*", RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();
}
