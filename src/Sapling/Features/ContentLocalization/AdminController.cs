using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace Sapling.Features.ContentLocalization;

/// <summary>Starts translations: a draft in another language, with the text of the item to translate.</summary>
[RequireFeatures("OrchardCore.Admin")]
[Admin]
public sealed class AdminController(
    IContentManager contentManager,
    IContentLocalizationManager translations,
    ILocalizationService localization,
    LocalizationAccess access,
    INotifier notifier,
    IHtmlLocalizer<AdminController> H) : Controller
{
    /// <summary>Asks before it makes a draft.</summary>
    /// <param name="contentItemId">The item to translate.</param>
    /// <param name="targetCulture">One of the site's languages.</param>
    [HttpGet]
    [Admin("ContentLocalization", "ContentLocalization.Localize")]
    public async Task<IActionResult> Localize(string contentItemId, string targetCulture)
    {
        var (refused, item) = await FindAsync(contentItemId, targetCulture);
        return refused ?? View(new Translation(item!, targetCulture));
    }

    [HttpPost]
    [ActionName(nameof(Localize))]
    [Admin("ContentLocalization", "ContentLocalization.LocalizePost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LocalizePOST(string contentItemId, string targetCulture)
    {
        var (refused, item) = await FindAsync(contentItemId, targetCulture);
        if (refused is not null)
        {
            return refused;
        }

        var draft = await translations.LocalizeAsync(item!, targetCulture);
        await notifier.SuccessAsync(H["A draft is made with the text of “{0}”. Translate it here.", item!.DisplayText ?? contentItemId]);
        return RedirectToRoute("EditContentItem", new { draft.ContentItemId });
    }

    private async Task<(IActionResult? Refused, ContentItem? Item)> FindAsync(string contentItemId, string targetCulture)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item
            || item.As<LocalizationPart>() is null
            || !(await localization.GetSupportedCulturesAsync()).Contains(targetCulture))
        {
            return (NotFound(), null);
        }

        return await access.MayTranslateAsync(User, item) ? (null, item) : (Forbid(), null);
    }
}

/// <summary>A translation to start.</summary>
/// <param name="Item">The item to translate.</param>
/// <param name="Culture">The language to translate into.</param>
public sealed record Translation(ContentItem Item, string Culture);
