using Microsoft.AspNetCore.OutputCaching;
using StackExchange.Redis;

namespace Sapling.Redis;

/// <summary>
/// Rendered pages in Redis, or in memory while Redis is away. Nothing is evicted from Redis: the key of a page has the changes that it was rendered from, so that
/// an outdated page is not asked for any more, not even by a process that was cut off; it goes when its time is over, or sooner if Redis is short of memory.
/// </summary>
internal sealed class SharedPages(RedisServer redis, IOutputCacheStore memory) : IOutputCacheStore
{
    public async ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
    {
        var answer = await redis.AskAsync<Answer?>(database => database.StringGetAsync(KeyOf(key)).ContinueWith(Answer.Of, TaskContinuationOptions.ExecuteSynchronously), null);
        return answer is null ? await memory.GetAsync(key, cancellationToken) : answer.Page;
    }

    public async ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        if (!await redis.AskAsync(database => database.StringSetAsync(KeyOf(key), value, validFor), otherwise: false))
        {
            await memory.SetAsync(key, value, tags, validFor, cancellationToken);
        }
    }

    /// <summary>Frees memory.</summary>
    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => memory.EvictByTagAsync(tag, cancellationToken);

    private string KeyOf(string key) => redis.Prefix + "pages:" + key;

    /// <summary>What Redis said: a page, or null if it has none.</summary>
    private sealed record Answer(byte[]? Page)
    {
        public static Answer? Of(Task<RedisValue> page) => new((byte[]?)page.GetAwaiter().GetResult());
    }
}
