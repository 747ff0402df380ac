using ForumOrchard.Pages.Latest;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Pages.Feeds;

/// <summary>A section whose latest items are told in the feed of their language.</summary>
public interface IFeedItems : ILatestItems
{
    /// <summary>What the feed says of an item.</summary>
    /// <param name="item">One of <see cref="ILatestItems.Latest"/>.</param>
    /// <param name="entry">What can be said of an item of any type: title, address, and when it was published and changed.</param>
    FeedEntry Tell(ContentItem item, FeedEntry entry);
}
