using System.Net;
using System.Threading.RateLimiting;
using ForumOrchard.Hosting.Requests;

namespace ForumOrchard.Pages.Untranslated;

/// <summary>
/// Lets a network ask for ten translations in ten minutes, and counts one page and language once a day for it: a wish is a reader, not a click.
/// Addresses are kept in memory only.
/// </summary>
public sealed class WishLimit : IDisposable
{
    private readonly PartitionedRateLimiter<string> _networks = PartitionedRateLimiter.Create<string, string>(network =>
        RateLimitPartition.GetSlidingWindowLimiter(network, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = 10,
            Window = TimeSpan.FromMinutes(10),
            SegmentsPerWindow = 5,
        }));

    private readonly PartitionedRateLimiter<(string Network, string Page)> _pages = PartitionedRateLimiter.Create<(string Network, string Page), (string Network, string Page)>(wish =>
        RateLimitPartition.GetFixedWindowLimiter(wish, _ => new FixedWindowRateLimiterOptions { PermitLimit = 1, Window = TimeSpan.FromDays(1) }));

    /// <summary>Uses one permit of the network that the address is in; false if none is left.</summary>
    public bool TryTake(IPAddress? address)
    {
        using var lease = _networks.AttemptAcquire(ClientNetwork.Of(address));
        return lease.IsAcquired;
    }

    /// <summary>Whether the network asks for this for the first time today.</summary>
    /// <param name="address">An address of the network.</param>
    /// <param name="localizationSet">The item.</param>
    /// <param name="culture">The language.</param>
    public bool IsFirst(IPAddress? address, string localizationSet, string culture)
    {
        using var lease = _pages.AttemptAcquire((ClientNetwork.Of(address), $"{culture} {localizationSet}"));
        return lease.IsAcquired;
    }

    public void Dispose()
    {
        _networks.Dispose();
        _pages.Dispose();
    }
}
