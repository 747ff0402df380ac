using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;

namespace ForumOrchard.Translations.Exchange;

/// <summary>Keeps what was sent back while a person looks at what would become of it: in a cache, never in the database.</summary>
public sealed class ReturnedFiles(IDistributedCache cache)
{
    private static readonly DistributedCacheEntryOptions Lifetime = new() { SlidingExpiration = TimeSpan.FromMinutes(30) };

    /// <typeparam name="T">What the files hold; each kind has keys of its own.</typeparam>
    /// <returns>The key to find it by.</returns>
    public async Task<Guid> AddAsync<T>(string user, T content)
    {
        var key = Guid.NewGuid();
        await cache.SetAsync(KeyOf<T>(user, key), JsonSerializer.SerializeToUtf8Bytes(content), Lifetime);
        return key;
    }

    /// <summary>Null if there is none, any longer.</summary>
    public async Task<T?> FindAsync<T>(string user, Guid key) where T : class =>
        await cache.GetAsync(KeyOf<T>(user, key)) is { } json ? JsonSerializer.Deserialize<T>(json) : null;

    /// <summary>Forgets it.</summary>
    public Task RemoveAsync<T>(string user, Guid key) => cache.RemoveAsync(KeyOf<T>(user, key));

    private static string KeyOf<T>(string user, Guid key) => $"ForumOrchard.Translations:{typeof(T).Name}:{user}:{key}";
}
