using System.Net;
using System.Threading.RateLimiting;
using ForumOrchard.Hosting.Requests;

namespace ForumOrchard.Comments.Services;

/// <summary>Limits comments to five in ten minutes per network. Addresses are kept in memory only.</summary>
public sealed class CommentRateLimit : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(network =>
        RateLimitPartition.GetSlidingWindowLimiter(network, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = 5,
            Window = TimeSpan.FromMinutes(10),
            SegmentsPerWindow = 5,
        }));

    /// <summary>Uses one permit of the network that the address is in; false if none is left.</summary>
    public bool TryTake(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(ClientNetwork.Of(address));
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
