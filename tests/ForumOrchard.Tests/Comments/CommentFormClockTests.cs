using ForumOrchard.Comments.Services;
using Microsoft.AspNetCore.DataProtection;

namespace ForumOrchard.Tests.Comments;

public sealed class CommentFormClockTests
{
    private readonly FakeClock _time = new(new DateTime(2026, 3, 8, 12, 0, 0, DateTimeKind.Utc));
    private readonly CommentFormClock _clock;

    public CommentFormClockTests() => _clock = new CommentFormClock(new EphemeralDataProtectionProvider(), _time);

    [Fact]
    public void Since_AfterAMinute_IsAMinute()
    {
        var shown = _clock.Start();
        _time.Pass(TimeSpan.FromMinutes(1));

        Assert.Equal(TimeSpan.FromMinutes(1), _clock.Since(shown));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("639089280000000000")]
    [InlineData("no base 64 at all !")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAA")]
    public void Since_StampNotOfOurs_IsNull(string? shown) => Assert.Null(_clock.Since(shown));

    [Fact]
    public void Since_StampOfAnotherKey_IsNull() =>
        Assert.Null(_clock.Since(new CommentFormClock(new EphemeralDataProtectionProvider(), _time).Start()));

    [Fact]
    public void Since_StampChanged_IsNull()
    {
        var shown = _clock.Start();
        var changed = shown[..^5] + (shown[^5] == 'A' ? 'B' : 'A') + shown[^4..];

        Assert.Null(_clock.Since(changed));
    }
}
