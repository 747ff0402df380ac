using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>Reads parts of items.</summary>
public static class ContentParts
{
    /// <summary>The part of an item; null if it has none. Read-only: a missing part is not created.</summary>
    public static TPart? PartOrDefault<TPart>(this ContentItem item)
        where TPart : ContentPart, new() => item.TryGet<TPart>(out var part) ? part : null;
}
