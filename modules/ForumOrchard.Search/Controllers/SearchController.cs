using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Services;
using ForumOrchard.Search.ViewModels;
using ForumOrchard.Site.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Navigation;

namespace ForumOrchard.Search.Controllers;

/// <summary>The search page. Whatever is typed, the answer is a page that helps on.</summary>
public sealed class SearchController(
    ForumSearch search, SearchWords words, IShapeFactory shapes, ICurrentPage page, IStringLocalizer<SearchController> S) : Controller
{
    [HttpGet("{culture:culture}/search")]
    public async Task<IActionResult> Index(string culture, [FromQuery(Name = "q")] string? typed, PagerParameters pagerParameters)
    {
        // What is unpublished must not be found a moment later, and what people look for is nobody else's business.
        Response.Headers.CacheControl = "no-store";

        var text = SearchText.Clean(typed);
        page.Describe(new PageDescription { Title = text.Length == 0 ? S["Site search"] : S["Search: {0}", text], IsHidden = true });
        return View(await PageAsync(culture, text, Math.Clamp(pagerParameters.Page ?? 1, 1, ForumSearch.MaxPage)));
    }

    private async Task<SearchPageViewModel> PageAsync(string culture, string text, int number)
    {
        var address = $"~/{culture}/search";
        if (text.Length == 0)
        {
            return new SearchPageViewModel { Address = address, Text = text, NeedsAdvice = true };
        }

        var result = await search.FindAsync(culture, text, number);
        return new SearchPageViewModel
        {
            Address = address,
            Text = text,
            Message = words.Describe(result),
            NeedsAdvice = result.Hits.Count == 0 || result.IsOfAnyWord,
            Hits = [.. result.Hits.Select(words.Describe)],
            Pager = result.Total > ForumSearch.PageSize
                ? await shapes.PagerAsync(
                    new Pager(number, ForumSearch.PageSize, ForumSearch.PageSize),
                    Math.Min(result.Total, ForumSearch.PageSize * ForumSearch.MaxPage),
                    new RouteValueDictionary { ["q"] = text })
                : null,
        };
    }
}
