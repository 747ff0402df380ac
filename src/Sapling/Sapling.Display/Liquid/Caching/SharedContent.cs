using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;

namespace Sapling.Display.Liquid.Caching;

/// <summary>
/// Caches published items that nearly every page shows (menus, taxonomies) until they change. All requests share them:
/// do not change them.
/// </summary>
internal sealed class SharedContent(ITagCache tags, IServiceScopeFactory scopes) : ITagRemovedEventHandler
{
    private readonly ConcurrentDictionary<string, ContentItem> _items = new(StringComparer.Ordinal);

    /// <summary>The published version; null where there is none.</summary>
    public ValueTask<ContentItem?> GetAsync(string contentItemId)
        => _items.TryGetValue(contentItemId, out var item) ? new ValueTask<ContentItem?>(item) : new ValueTask<ContentItem?>(LoadAsync(contentItemId));

    public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            _items.TryRemove(key, out _);
        }

        return Task.CompletedTask;
    }

    private async Task<ContentItem?> LoadAsync(string contentItemId)
    {
        var tag = $"contentitemid:{contentItemId}";
        await tags.TagAsync(contentItemId, tag);

        // In a scope of its own: the request that asks may have read the item before it changed, and would get the same one again.
        await using var scope = scopes.CreateAsyncScope();
        var item = await scope.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(contentItemId);
        if (item is not null)
        {
            _items[contentItemId] = item;

            // It changed during the read, so the result may be stale.
            if (!(await tags.GetTaggedItemsAsync(tag)).Contains(contentItemId))
            {
                _items.TryRemove(contentItemId, out _);
            }
        }

        return item;
    }
}
