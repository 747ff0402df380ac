using OrchardCore.Modules;

namespace Sapling.Modules.Time;

/// <summary>Time zones by the IANA ids that the operating system (or .NET's ICU) knows.</summary>
internal sealed class Clock(TimeProvider time) : IClock
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public ITimeZone[] GetTimeZones() => [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => new Zone(zone))];

    public ITimeZone GetTimeZone(string? timeZoneId)
        => !string.IsNullOrEmpty(timeZoneId) && TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var zone) ? new Zone(zone) : GetSystemTimeZone();

    public ITimeZone GetSystemTimeZone() => new Zone(time.LocalTimeZone);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => TimeZoneInfo.ConvertTime(dateTimeOffset, InfoOf(timeZone));

    /// <summary>The zone's rules.</summary>
    public static TimeZoneInfo InfoOf(ITimeZone timeZone) => timeZone is Zone zone ? zone.Info : TimeZoneInfo.FindSystemTimeZoneById(timeZone.TimeZoneId);

    private sealed class Zone(TimeZoneInfo info) : ITimeZone
    {
        public TimeZoneInfo Info => info;

        public string TimeZoneId { get; set; } = info.Id;

        public override string ToString() => info.DisplayName;
    }
}
