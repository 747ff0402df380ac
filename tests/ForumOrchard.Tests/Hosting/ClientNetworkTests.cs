using System.Net;
using ForumOrchard.Hosting.Requests;

namespace ForumOrchard.Tests.Hosting;

/// <summary>Who counts as one where requests are limited.</summary>
public sealed class ClientNetworkTests
{
    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1")]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1:ffff:ffff:ffff:ffff")]
    [InlineData("fe80::1%1", "fe80::1%2")]
    [InlineData(null, null)]
    public void Of_AddressesOfOneSubscriber_AreTheSame(string? one, string? other) => Assert.Equal(ClientNetwork.Of(Address(one)), ClientNetwork.Of(Address(other)));

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.2")]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1")]
    [InlineData("::ffff:192.0.2.1", "::ffff:192.0.2.2")]
    [InlineData("0.0.0.0", null)]
    public void Of_AddressesOfDifferentSubscribers_Differ(string? one, string? other) => Assert.NotEqual(ClientNetwork.Of(Address(one)), ClientNetwork.Of(Address(other)));

    private static IPAddress? Address(string? text) => text is null ? null : IPAddress.Parse(text);
}
