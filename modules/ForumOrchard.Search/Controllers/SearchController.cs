using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Head;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Safety;
using ForumOrchard.Search.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Search.Controllers;

/// <summary>The search page. Any input results in a helpful page.</summary>
public sealed class SearchController(SearchPageBuilder pages, ICurrentPage page, HeadTags head, IStringLocalizer<SearchController> S) : Controller
{
    [HttpGet("{culture:culture}/search")]
    public async Task<IActionResult> Index(string culture)
    {
        // Unpublished content must disappear at once, and searches are private.
        Response.Headers.CacheControl = "no-store";

        var address = SearchAddress.Read(culture, Request.Query);
        string title = address.Text.Length == 0 ? S["Site search"] : S["Search: {0}", address.Text];
        var description = new PageDescription { Title = title, IsHidden = true };
        page.Describe(description);

        var (found, total) = await pages.BuildAsync(address);

        // The numbers to call come before all results, and the page can be left quickly.
        description.IsSensitive = DangerWords.AreIn(address.Text, found.Meant?.Label, found.Better?.Label);
        if (!found.IsReady)
        {
            Response.SayUnavailable();
        }

        head.Link("alternate", Url.Content(found.FeedAddress), "application/atom+xml", title);
        var last = Math.Min((total + ForumSearch.PageSize - 1) / ForumSearch.PageSize, ForumSearch.MaxPage);
        found.Pages = PageLinks.Create(address.Page, last, number => Url.Content(address.Path + address.QueryFor(number)));
        return View(found);
    }
}
