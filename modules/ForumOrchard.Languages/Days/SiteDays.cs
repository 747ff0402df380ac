using OrchardCore.Modules;

namespace ForumOrchard.Languages.Days;

/// <summary>Calendar days in the site's time zone. Times are stored in UTC; the site's time zone determines their day.</summary>
public sealed class SiteDays(ILocalClock clock)
{
    /// <summary>Converts a time to the site's time zone, with its offset from UTC.</summary>
    /// <param name="utc">Null for none.</param>
    public async Task<DateTimeOffset?> LocalAsync(DateTime? utc) => utc is { } moment ? await clock.ConvertToLocalAsync(moment) : null;

    /// <summary>The day of a time in the site's time zone, at midnight.</summary>
    /// <param name="utc">Null for none.</param>
    public async Task<DateTime?> OfAsync(DateTime? utc) => (await LocalAsync(utc))?.Date;

    /// <summary>The same as a date.</summary>
    /// <param name="utc">A moment.</param>
    public async Task<DateOnly> DateAsync(DateTime utc) => DateOnly.FromDateTime((await clock.ConvertToLocalAsync(utc)).DateTime);

    /// <summary>The moments, in UTC, at which a span of days begins and at which it is over.</summary>
    /// <param name="first">Its first day.</param>
    /// <param name="next">The day after its last.</param>
    public async Task<(DateTime From, DateTime To)> SpanAsync(DateTime first, DateTime next) => (await clock.ConvertToUtcAsync(first), await clock.ConvertToUtcAsync(next));
}
