using OrchardCore.Modules;

namespace ForumOrchard.Tests.Comments;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class FakeClock(DateTime now) : IClock
{
    public DateTime UtcNow { get; private set; } = now;

    public void Pass(TimeSpan time) => UtcNow += time;

    public ITimeZone[] GetTimeZones() => throw new NotSupportedException();

    public ITimeZone GetTimeZone(string? timeZoneId) => throw new NotSupportedException();

    public ITimeZone GetSystemTimeZone() => throw new NotSupportedException();

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone) => throw new NotSupportedException();
}
