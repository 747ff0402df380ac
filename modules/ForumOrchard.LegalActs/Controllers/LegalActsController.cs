using ForumOrchard.LegalActs.Services;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Terms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.LegalActs.Controllers;

/// <summary>The lists of acts: all, international, and those of the Kyrgyz Republic; filtered by level, kind and status.</summary>
public sealed class LegalActsController(
    LegalActCollection collection, ITermLabels terms, LegalActWords words, ContentListBuilder lists, IStringLocalizer<LegalActsController> S)
    : Controller
{
    /// <summary>Lists all acts; a chosen level has its own address.</summary>
    [HttpGet("{culture:culture}/laws")]
    public async Task<IActionResult> List(string culture, string? level, string? kind, string? status) =>
        LegalActWords.Levels.FirstOrDefault(known => known == level) is { } chosen
            ? LocalRedirect(Url.Content(AddressOf(culture, chosen)) + ChosenOf(kind, status))
            : await ListAsync(culture, null, S["Conventions and Laws"], S["International instruments and acts of the Kyrgyz Republic on women’s rights: what they say, since when, and how they relate."], kind, status);

    [HttpGet("{culture:culture}/laws/{level:regex(^international$)}")]
    public Task<IActionResult> International(string culture, string? kind, string? status) =>
        ListAsync(
            culture,
            "international",
            S["International instruments on women’s rights"],
            S["Conventions, declarations, resolutions and recommendations on women’s rights, with the date from which they bind the Kyrgyz Republic."],
            kind,
            status);

    [HttpGet("{culture:culture}/laws/{level:regex(^national$)}")]
    public Task<IActionResult> National(string culture, string? kind, string? status) =>
        ListAsync(
            culture,
            "national",
            S["Regulatory legal acts of the Kyrgyz Republic"],
            S["The Constitution, codes, laws, strategies and programs of the Kyrgyz Republic that concern women’s rights, those in force and those of the past."],
            kind,
            status);

    private static string AddressOf(string culture, string? level) => level is null ? $"~/{culture}/laws" : $"~/{culture}/laws/{level}";

    private static QueryString ChosenOf(string? kind, string? status) => QueryString.Create(
        new Dictionary<string, string?> { ["kind"] = kind, ["status"] = status }.Where(pair => !string.IsNullOrEmpty(pair.Value)));

    private static ContentListFilter Codes(
        string name, string label, string? chosen, IReadOnlyList<string> codes, Func<string?, string> labelOf, IReadOnlySet<string> offered) =>
        new(name, label, chosen, [.. codes.Where(code => code == chosen || offered.Contains(code)).Select(code => new ContentListOption(code, labelOf(code)))]);

    private async Task<IActionResult> ListAsync(string culture, string? level, string heading, string lead, string? kind, string? status)
    {
        var kinds = await terms.GetAsync("legal-act-kinds");
        var chosenKind = kinds.ByCode(kind);
        var chosenStatus = LegalActWords.Statuses.FirstOrDefault(known => known == status);
        var values = await collection.ValuesAsync(culture);
        var chosen = new Dictionary<string, string?> { ["level"] = level, ["kind"] = chosenKind?.ContentItemId, ["status"] = chosenStatus };
        var offeredKinds = values.Of("kind", chosen);

        var list = new ContentListViewModel
        {
            ContentType = "LegalAct",
            Heading = heading,
            Lead = lead,
            Empty = S["No act matches."],
            Address = AddressOf(culture, null),
            OwnAddress = AddressOf(culture, level),
            Filters =
            [
                Codes("level", S["Level"], level, LegalActWords.Levels, words.Level, values.Of("level", chosen)),
                new("kind", S["Kind"], chosenKind?.Code,
                    [.. kinds.All.Where(term => term == chosenKind || offeredKinds.Contains(term.ContentItemId)).Select(term => new ContentListOption(term.Code, term.Name))]),
                Codes("status", S["Status"], chosenStatus, LegalActWords.Statuses, code => words.Status(code, chosenKind), values.Of("status", chosen)),
            ],
        };

        return View(nameof(List), await lists.BuildAsync(
            list, collection.Find(culture, level, chosenKind?.ContentItemId, chosenStatus), Request));
    }
}
