using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Caching;

/// <inheritdoc/>
internal sealed class PageCache(IServiceProvider services) : IPageCache, ITagRemovedEventHandler
{
    /// <summary>Every page bears it.</summary>
    public const string Tag = "pages";

    private long _generation;

    /// <summary>One more with each eviction: a page that was begun before it must not be stored after it.</summary>
    public long Generation => Interlocked.Read(ref _generation);

    public async Task EvictAllAsync()
    {
        ShellScope.Current?.AfterCommit("pages", EvictNowAsync);
        await EvictNowAsync();
    }

    /// <summary>A tag stands for content that changed.</summary>
    public Task TagRemovedAsync(string tag, IEnumerable<string> keys) => EvictNowAsync();

    private async Task EvictNowAsync()
    {
        Interlocked.Increment(ref _generation);

        // Asked for only now: the store is made from options that the policy of pages, which knows this cache, is one of.
        await services.GetRequiredService<IOutputCacheStore>().EvictByTagAsync(Tag, CancellationToken.None);
    }
}
