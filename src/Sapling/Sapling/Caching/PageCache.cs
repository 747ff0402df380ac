using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;

namespace Sapling.Caching;

/// <summary>Whole pages for anonymous visitors.</summary>
internal sealed class PageCache(IServiceProvider services) : ITagRemovedEventHandler
{
    /// <summary>Every page bears it.</summary>
    public const string Tag = "pages";

    private long _generation;

    /// <summary>One more with each eviction: a page that was begun before it must not be stored after it.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    /// <summary>A tag stands for content that changed: any page may show it, in a menu, a list or a link, so all of them go.</summary>
    public async Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        Interlocked.Increment(ref _generation);

        // Asked for only now: the store is made from options that the policy of pages, which knows this cache, is one of.
        await services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(Tag, CancellationToken.None);
    }
}
