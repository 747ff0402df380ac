using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Head;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Search.Safety;
using ForumOrchard.Search.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Search.Controllers;

/// <summary>The search page. Any input results in a helpful page.</summary>
public sealed class SearchController(SearchPageBuilder pages, ICurrentPage page, HeadTags head, SearchWords words, IStringLocalizer<SearchController> S) : Controller
{
    [HttpGet("{culture:culture}/search")]
    public async Task<IActionResult> Index(string culture)
    {
        // Unpublished content must disappear at once, and searches are private.
        Response.Headers.CacheControl = "no-store";

        var address = SearchAddress.Read(culture, Request.Query);
        string title = address.Text.Length == 0 ? S["Site search"] : S["Search: {0}", address.Text];
        var (found, total) = await pages.BuildAsync(address);
        found.PastEnd = found.IsReady && address.IsPastEnd(total) ? words.PastEnd : null;
        page.Describe(new PageDescription
        {
            Title = title,
            Path = found.OwnAddress.TrimStart('~'),
            FirstPage = address.Page > 1 ? found.FirstPage.TrimStart('~') : null,
            IsHidden = true,
            IsPastEnd = found.PastEnd is not null,

            // The numbers to call come before all results, and the page can be left quickly.
            IsSensitive = DangerWords.AreIn(address.Text, found.Meant?.Label, found.Better?.Label),
        });
        if (found.PastEnd is not null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        if (!found.IsReady)
        {
            Response.SayUnavailable();
        }

        head.Link("alternate", Url.Content(found.FeedAddress), "application/atom+xml", title);
        found.Pages = PageLinks.Create(address.Page, SearchAddress.PagesOf(total), number => Url.Content(address.Path + address.QueryFor(number)));
        return View(found);
    }
}
