using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace ForumOrchard.Pages.Translations;

/// <summary>
/// Target of the language switch for a page without a translation: says so and offers the original, instead of silently
/// falling back. Redirects to the translation once it exists.
/// </summary>
public sealed class UntranslatedController(
    IAutorouteEntries routes,
    IContentManager contents,
    IContentLocalizationManager translations,
    ICurrentPage page,
    IStringLocalizer<UntranslatedController> S) : Controller
{
    /// <param name="culture">The missing language.</param>
    /// <param name="of">Address of the page in its existing language.</param>
    [HttpGet("{culture:culture}/untranslated")]
    public async Task<IActionResult> Index(string culture, string? of)
    {
        if (string.IsNullOrEmpty(of)
            || await routes.TryGetEntryByPathAsync(of) is not (true, { } entry)
            || await contents.GetAsync(entry.ContentItemId, VersionOptions.Published) is not { } original)
        {
            return NotFound();
        }

        var part = original.PartOrDefault<LocalizationPart>();
        if (part?.LocalizationSet is { Length: > 0 } set
            && await translations.GetContentItemAsync(set, culture) is { Published: true } translation
            && await routes.TryGetEntryByContentItemIdAsync(translation.ContentItemId) is (true, { } found))
        {
            return LocalRedirect("~/" + found.Path.TrimStart('/'));
        }

        var address = "/" + entry.Path.TrimStart('/');
        page.Describe(new PageDescription
        {
            Title = S["Not translated yet"],
            Path = LanguageVersions.UntranslatedAddress(culture, address),
            IsHidden = true,
        });
        return View(new UntranslatedViewModel
        {
            Title = original.DisplayText ?? string.Empty,
            Url = address,
            Language = part?.Culture ?? culture,
        });
    }
}
