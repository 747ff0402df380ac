using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Sections;

/// <summary>Provides the items that an item's page already links to, so that they are not repeated as similar.</summary>
public interface IShownItems
{
    /// <summary>Ids of content items; none if the item does not belong to this module.</summary>
    ValueTask<IReadOnlyList<string>> OfAsync(ContentItem item);
}
