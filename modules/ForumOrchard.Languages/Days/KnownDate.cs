using System.Globalization;

namespace ForumOrchard.Languages.Days;

/// <summary>Dates as far as they are known: machines are never told a day that nobody knows.</summary>
public static class KnownDate
{
    /// <summary>A day as <c>2019-03-15</c>, or its month alone as <c>2019-03</c> (ISO 8601); null for none.</summary>
    /// <param name="day">A day in the site's time zone.</param>
    /// <param name="isDayUnknown">Whether only its month and year are known.</param>
    public static string? Iso(DateTime? day, bool isDayUnknown = false) => day?.ToString(isDayUnknown ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
