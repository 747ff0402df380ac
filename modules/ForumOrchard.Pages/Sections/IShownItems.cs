using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Sections;

/// <summary>What the page of an item links to for reasons of its own, so that it is not named a second time as alike.</summary>
public interface IShownItems
{
    /// <summary>The ids of content items; none where the item is not this module's business.</summary>
    ValueTask<IReadOnlyList<string>> OfAsync(ContentItem item);
}
