using System.Collections.Concurrent;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;

namespace Sapling.Display.Liquid.Caching;

/// <summary>
/// Published items that nearly every page shows (menus, taxonomies), kept in memory until their content changes. They are shared by all requests: only for
/// reading.
/// </summary>
internal sealed class SharedContent(ITagCache tags) : ITagRemovedEventHandler
{
    private readonly ConcurrentDictionary<string, ContentItem> _items = new(StringComparer.Ordinal);

    /// <summary>The published version; null where there is none.</summary>
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

            // It changed while it was read: what was read may be old.
            if (!(await tags.GetTaggedItemsAsync(tag)).Contains(contentItemId))
            {
                _items.TryRemove(contentItemId, out _);
            }
        }

        return item;
    }
}
