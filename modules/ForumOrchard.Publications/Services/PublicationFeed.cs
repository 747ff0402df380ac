using ForumOrchard.Site.Addresses;
using ForumOrchard.Site.Feeds;

namespace ForumOrchard.Publications.Services;

/// <summary>Puts the newest publications into the site's feed, by the day they went on the site.</summary>
public sealed class PublicationFeed(Library library, ISiteAddresses addresses) : IFeedContributor
{
    public async Task<IReadOnlyList<FeedEntry>> GetLatestAsync(string culture, int count, CancellationToken cancellationToken)
    {
        var publications = await library.Find(culture, new PublicationFilter()).Take(count).ListAsync(cancellationToken);
        return
        [
            .. publications.Select(item => new FeedEntry(
                item.DisplayText ?? string.Empty,
                addresses.OfItem(item) ?? string.Empty,
                null,
                item.PublishedUtc ?? default,
                item.ModifiedUtc ?? item.PublishedUtc ?? default)),
        ];
    }
}
