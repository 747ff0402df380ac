namespace OrchardCore.Modules;

/// <summary>Time as the site's clock on the wall shows it.</summary>
public interface ILocalClock
{
    Task<DateTimeOffset> GetLocalNowAsync();

    Task<ITimeZone> GetLocalTimeZoneAsync();

    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffSet);

    /// <param name="dateTime">A time on the wall; its kind is ignored.</param>
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
}

/// <summary>Conversions of plain times.</summary>
public static class ClockExtensions
{
    /// <summary>The time in UTC, whatever its kind says, as the site's clock shows it.</summary>
    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTimeUtc)
        => localClock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(dateTimeUtc, DateTimeKind.Utc)));
}
