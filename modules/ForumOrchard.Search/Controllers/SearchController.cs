using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Services;
using ForumOrchard.Site.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;
using OrchardCore.ResourceManagement;

namespace ForumOrchard.Search.Controllers;

/// <summary>The search page. Whatever is typed, the answer is a page that helps on.</summary>
public sealed class SearchController(SearchPageBuilder pages, IShapeFactory shapes, ICurrentPage page, IResourceManager resources, IStringLocalizer<SearchController> S) : Controller
{
    [HttpGet("{culture:culture}/search")]
    public async Task<IActionResult> Index(string culture)
    {
        // What is unpublished must not be found a moment later, and what people look for is nobody else's business.
        Response.Headers.CacheControl = "no-store";

        var address = SearchAddress.Read(culture, Request.Query);
        string title = address.Text.Length == 0 ? S["Site search"] : S["Search: {0}", address.Text];
        page.Describe(new PageDescription { Title = title, IsHidden = true });

        var (found, total) = await pages.BuildAsync(address);
        resources.RegisterLink(new LinkEntry { Rel = "alternate", Type = "application/atom+xml", Title = title, Href = Url.Content(found.FeedAddress) });
        if (total > ForumSearch.PageSize)
        {
            found.Pager = await shapes.PagerAsync(
                new Pager(address.Page, ForumSearch.PageSize, ForumSearch.PageSize),
                Math.Min(total, ForumSearch.PageSize * ForumSearch.MaxPage),
                new RouteValueDictionary { ["q"] = address.Text });
            found.Pager.Properties["PreviousText"] = S["Previous page"];
            found.Pager.Properties["NextText"] = S["Next page"];
        }

        return View(found);
    }
}
