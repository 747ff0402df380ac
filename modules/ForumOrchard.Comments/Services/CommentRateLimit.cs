using System.Net;
using System.Threading.RateLimiting;

namespace ForumOrchard.Comments.Services;

/// <summary>Limits comments to five in ten minutes per network address. Addresses are kept in memory only.</summary>
public sealed class CommentRateLimit : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetSlidingWindowLimiter(address, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = 5,
            Window = TimeSpan.FromMinutes(10),
            SegmentsPerWindow = 5,
        }));

    /// <summary>Uses one permit of the address; false if none is left.</summary>
    public bool TryTake(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
