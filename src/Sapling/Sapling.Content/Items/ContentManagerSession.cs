using System.Diagnostics.CodeAnalysis;
using OrchardCore.ContentManagement;

namespace Sapling.Content.Items;

/// <inheritdoc cref="IContentManagerSession" />
internal sealed class ContentManagerSession : IContentManagerSession
{
    private readonly Dictionary<long, ContentItem> _byVersion = [];
    private readonly Dictionary<string, ContentItem> _published = new(StringComparer.Ordinal);

    public void Store(ContentItem item)
    {
        _byVersion[item.Id] = item;

        if (item.Published)
        {
            _published[item.ContentItemId] = item;
        }
    }

    public bool RecallVersionId(long id, [NotNullWhen(true)] out ContentItem? item) => _byVersion.TryGetValue(id, out item);

    /// <summary>Does not return an item that was unpublished meanwhile.</summary>
    public bool RecallPublishedItemId(string id, [NotNullWhen(true)] out ContentItem? item) => _published.TryGetValue(id, out item) && item.Published;

    public void Clear()
    {
        _byVersion.Clear();
        _published.Clear();
    }
}
