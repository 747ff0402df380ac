using ForumOrchard.Pages.Latest;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.Pages.Feeds;

/// <summary>A section with its latest items in the feed of their language.</summary>
public interface IFeedItems : ILatestItems
{
    /// <summary>The items of a language in the order in which the feed has them: those that <see cref="ILatestItems.Latest"/> has first, unless the section orders them by something else than their publication here.</summary>
    IQuery<ContentItem> Newest(string culture) => Latest(culture);

    /// <summary>Builds the feed entry of an item.</summary>
    /// <param name="item">An item of the section.</param>
    /// <param name="entry">The entry for an item of any type: title, address, and dates of publication and change.</param>
    FeedEntry Tell(ContentItem item, FeedEntry entry);
}
