using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.Feeds;
using ForumOrchard.Search.Feeds;
using ForumOrchard.Search.Services;
using Microsoft.AspNetCore.Mvc;

namespace ForumOrchard.Search.Controllers;

/// <summary>The search for feed readers and browsers.</summary>
public sealed class SearchFeedController(SearchFeed feeds, OpenSearchDescription description, ISiteAddresses addresses) : ControllerBase
{
    /// <summary>Any search as a feed; the query is the same as the page's.</summary>
    [HttpGet("{culture:culture}/search/feed")]
    public async Task<IActionResult> Feed(string culture)
    {
        var asked = SearchAddress.Read(culture, Request.Query);
        var (feed, total) = await feeds.BuildAsync(asked);
        if (feed is null)
        {
            Response.SayUnavailable();
            return new EmptyResult();
        }

        if (asked.IsPastEnd(total))
        {
            return NotFound();
        }

        return this.Revalidated(await feed.ToXmlAsync(addresses), AtomFeed.ContentType);
    }

    [HttpGet("{culture:culture}/search/opensearch.xml")]
    public async Task<IActionResult> Description(string culture) => File(await description.BuildAsync(culture), OpenSearchDescription.ContentType);
}
