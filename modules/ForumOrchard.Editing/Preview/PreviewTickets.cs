using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

namespace ForumOrchard.Editing.Preview;

/// <summary>Keeps what is typed between the form and its preview: in a cache, never in the database.</summary>
public sealed class PreviewTickets(IDistributedCache cache)
{
    private const string Prefix = "ForumOrchard.Preview:";

    private static readonly DistributedCacheEntryOptions Lifetime = new() { SlidingExpiration = TimeSpan.FromMinutes(30) };

    /// <returns>The key to find it by.</returns>
    public async Task<Guid> AddAsync(PreviewTicket ticket)
    {
        var key = Guid.NewGuid();
        await cache.SetAsync(Prefix + key, JsonSerializer.SerializeToUtf8Bytes(ticket), Lifetime);
        return key;
    }

    /// <summary>Null if there is none, any longer.</summary>
    /// <param name="key">The key.</param>
    /// <param name="userId">Id of the user who asks.</param>
    public async Task<PreviewTicket?> FindAsync(Guid key, string? userId) =>
        await cache.GetAsync(Prefix + key) is { } json && JsonSerializer.Deserialize<PreviewTicket>(json) is { } ticket && ticket.UserId == userId ? ticket : null;
}
