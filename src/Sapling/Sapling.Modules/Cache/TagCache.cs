using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Modules.Cache;

/// <inheritdoc/>
internal sealed class TagCache(IServiceProvider services) : ITagCache, IInvalidationHandler
{
    /// <summary>The kind of tags whose removal is deferred until the commit; the value is the tag.</summary>
    public const string Kind = "tag";

    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, bool>> _keysByTag = new();

    string IInvalidationHandler.Kind => Kind;

    /// <summary>Last, because whole pages are among the tagged items.</summary>
    public int Order => 100;

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

    /// <summary>
    /// Within a unit of work the tag is removed twice: at once, for what this unit of work renders itself, and after
    /// its commit, for what others cached meanwhile, in every process of the site.
    /// </summary>
    public async Task RemoveTagAsync(string tag)
    {
        ShellScope.Current?.Invalidate(Kind, tag);
        await RemoveAsync(tag);
    }

    public async Task InvalidateAsync(IReadOnlyCollection<string> values)
    {
        foreach (var tag in values)
        {
            await RemoveAsync(tag);
        }
    }

    private async Task RemoveAsync(string tag)
    {
        IEnumerable<string> keys = _keysByTag.TryRemove(tag, out var found) ? found.Keys : [];
        var faults = new List<Exception>();
        foreach (var handler in services.GetServices<ITagRemovedEventHandler>())
        {
            try
            {
                await handler.TagRemovedAsync(tag, keys);
            }
            catch (Exception exception)
            {
                faults.Add(exception);
            }
        }

        if (faults.Count > 0)
        {
            throw new AggregateException(faults);
        }
    }
}
