using ForumOrchard.Pages.Latest;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Feeds;

/// <summary>A section with its latest items in the feed of their language.</summary>
public interface IFeedItems : ILatestItems
{
    /// <summary>Builds the feed entry of an item.</summary>
    /// <param name="item">One of <see cref="ILatestItems.Latest"/>.</param>
    /// <param name="entry">The entry for an item of any type: title, address, and dates of publication and change.</param>
    FeedEntry Tell(ContentItem item, FeedEntry entry);
}
