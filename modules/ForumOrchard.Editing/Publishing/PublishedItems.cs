using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace ForumOrchard.Editing.Publishing;

/// <summary>What this request has published.</summary>
internal sealed class PublishedItems : ContentHandlerBase
{
    private readonly List<ContentItem> _items = [];

    /// <summary>The item of a form; null if it was not published.</summary>
    /// <param name="contentItemId">Its id; null for a new item.</param>
    /// <param name="contentType">The type of a new item.</param>
    public ContentItem? Find(string? contentItemId, string? contentType) =>
        _items.FindLast(item => contentItemId is null ? item.ContentType == contentType : item.ContentItemId == contentItemId);

    /// <inheritdoc/>
    public override Task PublishedAsync(PublishContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        _items.Add(context.ContentItem);
        return Task.CompletedTask;
    }
}
