namespace OrchardCore.Modules;

/// <summary>The current time and time zones. Tests replace it.</summary>
public interface IClock
{
    DateTime UtcNow { get; }

    ITimeZone[] GetTimeZones();

    /// <summary>The zone with this IANA id; the server's zone if the id is null, empty or unknown.</summary>
    ITimeZone GetTimeZone(string? timeZoneId);

    ITimeZone GetSystemTimeZone();

    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);
}

/// <summary>A time zone by its IANA id, such as Asia/Bishkek.</summary>
public interface ITimeZone
{
    string TimeZoneId { get; set; }
}
