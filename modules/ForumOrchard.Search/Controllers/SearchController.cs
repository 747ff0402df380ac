using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Services;
using ForumOrchard.Site.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;

namespace ForumOrchard.Search.Controllers;

/// <summary>The search page. Whatever is typed, the answer is a page that helps on.</summary>
public sealed class SearchController(SearchPageBuilder pages, IShapeFactory shapes, ICurrentPage page, IStringLocalizer<SearchController> S) : Controller
{
    [HttpGet("{culture:culture}/search")]
    public async Task<IActionResult> Index(string culture, PagerParameters pagerParameters)
    {
        // What is unpublished must not be found a moment later, and what people look for is nobody else's business.
        Response.Headers.CacheControl = "no-store";

        var address = SearchAddress.Read(culture, Request.Query);
        page.Describe(new PageDescription { Title = address.Text.Length == 0 ? S["Site search"] : S["Search: {0}", address.Text], IsHidden = true });

        var number = Math.Clamp(pagerParameters.Page ?? 1, 1, ForumSearch.MaxPage);
        var (found, total) = await pages.BuildAsync(address, number);
        if (total > ForumSearch.PageSize)
        {
            found.Pager = await shapes.PagerAsync(
                new Pager(number, ForumSearch.PageSize, ForumSearch.PageSize),
                Math.Min(total, ForumSearch.PageSize * ForumSearch.MaxPage),
                new RouteValueDictionary { ["q"] = address.Text });
            found.Pager.Properties["PreviousText"] = S["Previous page"];
            found.Pager.Properties["NextText"] = S["Next page"];
        }

        return View(found);
    }
}
