using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Pages.Translations;
using ForumOrchard.Pages.Wishes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace ForumOrchard.Pages.Untranslated;

/// <summary>
/// Target of the language switch for a page without a translation: says so, offers the languages that it has, and counts who asks for it, instead of
/// silently falling back. Redirects to the translation once it exists.
/// </summary>
public sealed class UntranslatedController(
    PageVersions pages,
    TypeLanguages types,
    IEnumerable<Section> sections,
    WishLimit limit,
    ILocalizationService localization,
    ICurrentPage page,
    IStringLocalizer<UntranslatedController> S) : Controller
{
    /// <param name="culture">The missing language.</param>
    /// <param name="of">Address of the page in an existing language.</param>
    /// <param name="asked">Whether the visitor has just asked for the translation.</param>
    [HttpGet("{culture:culture}/untranslated")]
    public async Task<IActionResult> Index(string culture, string? of, bool asked)
    {
        if (await pages.FindAsync(of, User) is not { } found)
        {
            return NotFound();
        }

        if (found.In(culture) is { } translation)
        {
            return LocalRedirect("~" + translation.Path);
        }

        var address = LanguageVersions.UntranslatedAddress(culture, found.Path);
        page.Describe(new PageDescription
        {
            Title = S["Not translated yet"],
            Path = address,
            IsHidden = true,
            EmptyIn = await localization.GetSupportedCulturesAsync(),
        });
        return View(new UntranslatedViewModel { Versions = found.Versions, Address = "~" + address, IsAsked = asked, Sections = await SectionsInAsync(culture) });
    }

    /// <summary>Counts a visitor who would like to read the page in this language.</summary>
    /// <param name="culture">The missing language.</param>
    /// <param name="of">Address of the page in an existing language.</param>
    [HttpPost("{culture:culture}/untranslated")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Ask(string culture, string? of)
    {
        if (await pages.FindAsync(of, User) is not { } found)
        {
            return NotFound();
        }

        var visitor = HttpContext.Connection.RemoteIpAddress;
        if (!limit.TryTake(visitor))
        {
            Response.Headers.RetryAfter = "600";
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        if (found.In(culture) is null && limit.IsFirst(visitor, found.LocalizationSet, culture))
        {
            await TranslationWishes.AddAsync(found.LocalizationSet, culture);
        }

        return LocalRedirect($"~{LanguageVersions.UntranslatedAddress(culture, found.Path)}&asked=true");
    }

    /// <summary>The lists that have something in a language.</summary>
    private async Task<IReadOnlyList<PageLink>> SectionsInAsync(string culture)
    {
        var links = new List<PageLink>();
        foreach (var section in sections.Where(section => section.Lists.Count > 0).OrderBy(section => section.Position))
        {
            if ((await types.WithItemsAsync(section.ContentType)).Contains(culture))
            {
                links.Add(new PageLink(section.Plural, $"/{culture}/{section.Lists[0].Path}"));
            }
        }

        return links;
    }
}
