using System.Collections.Concurrent;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;

namespace Sapling.Display.Liquid.Caching;

/// <summary>
/// Caches published items that nearly every page shows (menus, taxonomies) until they change. All requests share them:
/// do not change them.
/// </summary>
internal sealed class SharedContent(ITagCache tags) : ITagRemovedEventHandler
{
    private readonly ConcurrentDictionary<string, ContentItem> _items = new(StringComparer.Ordinal);

    /// <summary>The published version; null if there is none.</summary>
    public ValueTask<ContentItem?> GetAsync(string contentItemId, IContentManager contents)
        => _items.TryGetValue(contentItemId, out var item) ? new ValueTask<ContentItem?>(item) : new ValueTask<ContentItem?>(LoadAsync(contentItemId, contents));

    public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            _items.TryRemove(key, out _);
        }

        return Task.CompletedTask;
    }

    private async Task<ContentItem?> LoadAsync(string contentItemId, IContentManager contents)
    {
        var tag = $"contentitemid:{contentItemId}";
        await tags.TagAsync(contentItemId, tag);
        var item = await contents.GetAsync(contentItemId);
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
