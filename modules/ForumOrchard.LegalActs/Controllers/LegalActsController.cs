using ForumOrchard.LegalActs.Services;
using ForumOrchard.Site.Lists;
using ForumOrchard.Site.Terms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.LegalActs.Controllers;

/// <summary>The lists of acts: all of them, the international ones, those of the Kyrgyz Republic; filtered by kind and status.</summary>
public sealed class LegalActsController(
    LegalActCollection collection, ITermLabels terms, LegalActWords words, ContentListBuilder lists, IStringLocalizer<LegalActsController> S)
    : Controller
{
    [HttpGet("{culture:culture}/laws")]
    public Task<IActionResult> List(string culture, string? kind, string? status, PagerParameters pager) =>
        ListAsync(culture, null, S["Conventions and Laws"], kind, status, pager);

    [HttpGet("{culture:culture}/laws/international")]
    public Task<IActionResult> International(string culture, string? kind, string? status, PagerParameters pager) =>
        ListAsync(culture, "international", S["International instruments on women’s rights"], kind, status, pager);

    [HttpGet("{culture:culture}/laws/national")]
    public Task<IActionResult> National(string culture, string? kind, string? status, PagerParameters pager) =>
        ListAsync(culture, "national", S["Regulatory legal acts of the Kyrgyz Republic"], kind, status, pager);

    private async Task<IActionResult> ListAsync(string culture, string? level, string heading, string? kind, string? status, PagerParameters pager)
    {
        var kinds = await terms.GetAsync("legal-act-kinds");
        var chosenKind = kinds.ByCode(kind);
        var chosenStatus = LegalActWords.Statuses.FirstOrDefault(known => known == status);

        var list = new ContentListViewModel
        {
            Heading = heading,
            Empty = S["No act matches."],
            Address = level is null ? $"~/{culture}/laws" : $"~/{culture}/laws/{level}",
            Filters =
            [
                new("kind", S["Kind"], chosenKind?.Code, [.. kinds.All.Select(term => new ContentListOption(term.Code, term.Name))]),
                new("status", S["Status"], chosenStatus, [.. LegalActWords.Statuses.Select(known => new ContentListOption(known, words.Status(known)))]),
            ],
        };

        return View(nameof(List), await lists.BuildAsync(
            list, collection.Find(culture, level, chosenKind?.ContentItemId, chosenStatus), pager, HttpContext.RequestAborted));
    }
}
