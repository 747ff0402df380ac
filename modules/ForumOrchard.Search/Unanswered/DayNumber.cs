using System.Globalization;

namespace ForumOrchard.Search.Unanswered;

/// <summary>A day as a number that the database can sort: <c>20261124</c>.</summary>
internal static class DayNumber
{
    private const string Format = "yyyyMMdd";

    public static int Of(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    /// <summary>Null for a number that is not a valid day, such as <c>20260931</c>.</summary>
    public static DateOnly? Read(int number) =>
        DateOnly.TryParseExact(number.ToString(CultureInfo.InvariantCulture), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
