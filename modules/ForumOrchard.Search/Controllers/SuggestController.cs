using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Services;
using ForumOrchard.Search.Suggesting;
using ForumOrchard.Search.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace ForumOrchard.Search.Controllers;

/// <summary>Suggestions while typing: for the site's search boxes and for browsers.</summary>
public sealed class SuggestController(ForumSuggestions suggestions, SuggestionWords words) : Controller
{
    /// <summary>The suggestions, and a sentence with their number; empty if nothing was typed.</summary>
    [HttpGet("{culture:culture}/search/suggest")]
    public async Task<IActionResult> Index(string culture, string? q)
    {
        var found = await FindAsync(culture, q);
        return Json(new { Status = string.IsNullOrWhiteSpace(q) ? "" : words.Count(found.Count), Suggestions = found }, SearchJson.Options);
    }

    /// <summary>The same in the format of OpenSearch's suggestion extension: the input, the texts, their kinds, the addresses.</summary>
    [HttpGet("{culture:culture}/search/completions")]
    public async Task<IActionResult> Completions(string culture, string? q)
    {
        var found = await FindAsync(culture, q);
        var answer = Json(new object[] { q ?? "", found.Select(one => one.Text), found.Select(one => one.Kind), found.Select(one => one.Address) }, SearchJson.Options);
        answer.ContentType = "application/x-suggestions+json; charset=utf-8";
        return answer;
    }

    private async Task<List<SuggestionViewModel>> FindAsync(string culture, string? typed)
    {
        // Unpublished content must not be suggested any more, and searches are private.
        Response.Headers.CacheControl = "no-store";
        var found = await suggestions.FindAsync(culture, SearchText.Clean(typed));
        return [.. found.Select(one => new SuggestionViewModel(one.Text, words.KindOf(one), Url.Content(words.AddressOf(one, culture))))];
    }
}
