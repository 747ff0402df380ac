namespace OrchardCore.Modules;

/// <summary>Local time in the site's time zone.</summary>
public interface ILocalClock
{
    Task<DateTimeOffset> GetLocalNowAsync();

    Task<ITimeZone> GetLocalTimeZoneAsync();

    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffSet);

    /// <param name="dateTime">A local time; its kind is ignored.</param>
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
}

/// <summary>Conversions of date-times.</summary>
public static class ClockExtensions
{
    /// <summary>Converts a time to the site's time zone; the time is taken as UTC, whatever its kind.</summary>
    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTimeUtc)
        => localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(dateTimeUtc, DateTimeKind.Utc)));
}
