using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using Sapling.Data.Invalidating;

namespace Sapling.Caching;

/// <summary>Caches whole pages for anonymous visitors.</summary>
internal sealed class PageCache(IServiceProvider services) : ITagRemovedEventHandler
{
    /// <summary>Tag of every cached page.</summary>
    public const string Tag = "pages";

    private long _generation;

    /// <summary>
    /// The changes that pages are rendered from: part of each page's key where several processes share a database, and perhaps the cache. Null while it is not
    /// known: then nothing is read from the cache or stored.
    /// </summary>
    public string? State => services.GetService<InvalidationLog>() is { IsShared: true } log ? log.Known.Digest : "";

    /// <summary>Counts evictions: a page whose rendering began before an eviction must not be stored after it.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    /// <summary>
    /// A tag stands for changed content. Any page may show that content in a menu, a list or a link, so all pages are
    /// evicted.
    /// </summary>
    public async Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        Interlocked.Increment(ref _generation);

        // Resolved late: the store depends on options that include the page policy, which depends on this cache.
        await services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(Tag, CancellationToken.None);
    }
}
