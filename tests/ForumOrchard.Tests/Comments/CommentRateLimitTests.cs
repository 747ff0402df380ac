using System.Net;
using ForumOrchard.Comments.Services;

namespace ForumOrchard.Tests.Comments;

public sealed class CommentRateLimitTests : IDisposable
{
    private static readonly IPAddress One = IPAddress.Parse("192.0.2.1");

    private readonly CommentRateLimit _limit = new();

    public void Dispose() => _limit.Dispose();

    [Fact]
    public void TryTake_SixthTime_IsRefused() =>
        Assert.Equal([true, true, true, true, true, false], Enumerable.Range(0, 6).Select(_ => _limit.TryTake(One)));

    [Fact]
    public void TryTake_AnotherAddress_HasTurnsOfItsOwn()
    {
        TakeAll(One);

        Assert.True(_limit.TryTake(IPAddress.Parse("2001:db8::1")));
    }

    [Fact]
    public void TryTake_AnotherAddressOfTheSameSubscriber_HasNoTurnsOfItsOwn()
    {
        TakeAll(IPAddress.Parse("2001:db8:0:1::1"));

        Assert.False(_limit.TryTake(IPAddress.Parse("2001:db8:0:1:ffff::2")));
    }

    [Fact]
    public void TryTake_UnknownAddresses_ShareTheirTurns()
    {
        TakeAll(null);

        Assert.False(_limit.TryTake(null));
    }

    private void TakeAll(IPAddress? address)
    {
        while (_limit.TryTake(address))
        {
        }
    }
}
