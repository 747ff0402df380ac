using System.Globalization;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Translations.Assignments;

/// <summary>Assigns translations, also those that are not begun. Whoever may make the translation may assign it.</summary>
public sealed class AssignController(TranslationAccess access, Translators translators, INotifier notifier, IHtmlLocalizer<AssignController> H) : Controller
{
    /// <param name="contentItemId">Id of the item in any language.</param>
    /// <param name="culture">The language.</param>
    [HttpGet]
    [Admin("Translations/{contentItemId}/Assign/{culture}", "ForumOrchardTranslationAssign")]
    public async Task<IActionResult> Index(string contentItemId, string culture)
    {
        var (item, set, refusal) = await access.FindAsync(User, contentItemId, culture);
        return item is null ? refusal : View(new AssignViewModel(set!, culture, await translators.OfAsync(item, culture)));
    }

    /// <param name="contentItemId">Id of the item in any language.</param>
    /// <param name="culture">The language.</param>
    /// <param name="translator">Id of the user who is to translate; null or empty for nobody.</param>
    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin("Translations/{contentItemId}/Assign/{culture}", "ForumOrchardTranslationAssignPost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> IndexPost(string contentItemId, string culture, string? translator)
    {
        var (item, set, refusal) = await access.FindAsync(User, contentItemId, culture);
        if (item is null)
        {
            return refusal;
        }

        var user = string.IsNullOrEmpty(translator) ? null : (await translators.OfAsync(item, culture)).FirstOrDefault(one => one.UserId == translator);
        if (user is null && !string.IsNullOrEmpty(translator))
        {
            await notifier.WarningAsync(H["This person may not translate it any more. Choose somebody else."]);
            return RedirectToAction(nameof(Index), new { contentItemId, culture });
        }

        await translators.AssignAsync(set!.Original.Latest.LocalizationSet, culture, user);
        var (title, language) = (set.Original.Latest.Title, CultureInfo.GetCultureInfo(culture).NativeName);
        await notifier.SuccessAsync(user is null ? H["“{0}” is assigned to nobody now: {1}.", title, language] : H["“{0}” is assigned to {1}: {2}.", title, user.UserName, language]);
        return RedirectToRoute("ForumOrchardTranslations", new { area = "ForumOrchard.Translations" });
    }
}
