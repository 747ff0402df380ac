using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Configuration;

namespace Sapling.Features.Users.SignIn;

/// <summary>
/// Allows each network address ten sign-in attempts a minute, for any names; lockout protects each account. The
/// configuration can allow more where many people share an address.
/// </summary>
public sealed class SignInLimiter : IDisposable
{
    /// <summary>The name of the setting.</summary>
    internal const string Setting = "OrchardCore:OrchardCore_Users:SignInAttemptsPerMinute";

    internal const int AttemptsPerMinute = 10;

    private readonly PartitionedRateLimiter<string> _limiter;

    public SignInLimiter(IConfiguration configuration)
    {
        var attempts = configuration.GetValue(Setting, AttemptsPerMinute);
        _limiter = PartitionedRateLimiter.Create<string, string>(network =>
            RateLimitPartition.GetFixedWindowLimiter(network, _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = attempts,
                Window = TimeSpan.FromMinutes(1),
            }));
    }

    /// <summary>Counts an attempt; false if there were too many.</summary>
    public bool TryEnter(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(Network(address));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    /// <summary>One subscriber has a whole /64 of IPv6 addresses.</summary>
    private static string Network(IPAddress? address) => address switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.MapToIPv4().ToString(),
    };
}
