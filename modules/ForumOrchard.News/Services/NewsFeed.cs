using ForumOrchard.News.Models;
using ForumOrchard.Site.Addresses;
using ForumOrchard.Site.ContentTypes;
using ForumOrchard.Site.Feeds;

namespace ForumOrchard.News.Services;

/// <summary>Puts the newest articles into the site's feed.</summary>
public sealed class NewsFeed(NewsArchive archive, ISiteAddresses addresses) : IFeedContributor
{
    public async Task<IReadOnlyList<FeedEntry>> GetLatestAsync(string culture, int count, CancellationToken cancellationToken)
    {
        var articles = await archive.Newest(culture).Take(count).ListAsync(cancellationToken);
        return
        [
            .. articles.Select(article => (Item: article, Part: article.PartOrDefault<NewsArticlePart>()!)).Select(article => new FeedEntry(
                article.Item.DisplayText ?? string.Empty,
                addresses.OfItem(article.Item) ?? string.Empty,
                article.Part.Summary.Text,
                article.Part.Date.Value ?? article.Item.PublishedUtc ?? default,
                article.Item.ModifiedUtc ?? article.Item.PublishedUtc ?? default,
                article.Part.AuthorLine.Text)),
        ];
    }
}
