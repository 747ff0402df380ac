using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Caching;

/// <inheritdoc/>
internal sealed class TagCache(IServiceProvider services) : ITagCache
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> _keysByTag = new();

    public Task TagAsync(string key, params string[] tags)
    {
        foreach (var tag in tags)
        {
            _keysByTag.GetOrAdd(tag, static _ => new())[key] = true;
        }

        return Task.CompletedTask;
    }

    public Task<IEnumerable<string>> GetTaggedItemsAsync(string tag)
        => Task.FromResult<IEnumerable<string>>(_keysByTag.TryGetValue(tag, out var keys) ? keys.Keys : []);

    /// <summary>Twice where a unit of work is under way: at once for what it renders itself, and after its commit for what others cached meanwhile.</summary>
    public async Task RemoveTagAsync(string tag)
    {
        if (ShellScope.Current is { } scope)
        {
            scope.AfterCommit("tag:" + tag, () => RemoveAsync(tag));
        }

        await RemoveAsync(tag);
    }

    private async Task RemoveAsync(string tag)
    {
        IEnumerable<string> keys = _keysByTag.TryRemove(tag, out var found) ? found.Keys : [];
        foreach (var handler in services.GetServices<ITagRemovedEventHandler>())
        {
            await handler.TagRemovedAsync(tag, keys);
        }
    }
}
