using System.Net;
using Microsoft.Extensions.Configuration;
using Sapling.Features.Users.SignIn;

namespace Sapling.Tests.Users;

public sealed class SignInLimiterTests : IDisposable
{
    private readonly SignInLimiter _limiter = new(new ConfigurationBuilder().Build());

    public void Dispose() => _limiter.Dispose();

    [Fact]
    public void TryEnter_MoreThanTheLimit_IsRefusedForThatAddressOnly()
    {
        var address = IPAddress.Parse("192.0.2.1");

        Assert.All(Enumerable.Range(0, SignInLimiter.AttemptsPerMinute), _ => Assert.True(_limiter.TryEnter(address)));

        Assert.False(_limiter.TryEnter(address));
        Assert.False(_limiter.TryEnter(IPAddress.Parse("::ffff:192.0.2.1")));
        Assert.True(_limiter.TryEnter(IPAddress.Parse("192.0.2.2")));
    }

    [Fact]
    public void TryEnter_OtherAddressOfTheSameIPv6Network_CountsAsTheSame()
    {
        Assert.All(Enumerable.Range(1, SignInLimiter.AttemptsPerMinute), i => Assert.True(_limiter.TryEnter(IPAddress.Parse($"2001:db8:0:1::{i}"))));

        Assert.False(_limiter.TryEnter(IPAddress.Parse("2001:db8:0:1::ffff")));
        Assert.True(_limiter.TryEnter(IPAddress.Parse("2001:db8:0:2::1")));
    }
}
