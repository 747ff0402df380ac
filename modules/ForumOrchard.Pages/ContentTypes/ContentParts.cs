using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>Reads parts of items.</summary>
public static class ContentParts
{
    /// <summary>The part of an item; null where it has none. What it returns is to be read: a part that is missing is not made.</summary>
    public static TPart? PartOrDefault<TPart>(this ContentItem item)
        where TPart : ContentPart, new() => item.TryGet<TPart>(out var part) ? part : null;
}
