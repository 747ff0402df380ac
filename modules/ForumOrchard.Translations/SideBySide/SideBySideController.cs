using System.Security.Claims;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Preview;
using ForumOrchard.Translations.Checks;
using ForumOrchard.Translations.Memory;
using ForumOrchard.Translations.Memory.Building;
using ForumOrchard.Translations.Hints;
using ForumOrchard.Translations.Rights;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Translations.SideBySide;

/// <summary>Translates an item sentence by sentence, the original beside it.</summary>
public sealed class SideBySideController(
    TranslationAccess access,
    UnitReader reader,
    UnitForm form,
    TranslationChecks checks,
    Suggestions suggestions,
    MemoryBuild memory,
    IEnumerable<ITermHints> hints,
    PreviewTickets previews,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<SideBySideController> H) : Controller
{
    /// <param name="contentItemId">Id of the translation.</param>
    /// <param name="pagenum">From 1; pages beyond the last are the last.</param>
    [HttpGet]
    [Admin("Translations/{contentItemId}/Texts", "ForumOrchardTranslationTexts")]
    public async Task<IActionResult> Index(string contentItemId, int pagenum = 1)
    {
        var (translation, set, refusal) = await access.FindAsync(User, contentItemId);
        return translation is null ? refusal
            : IsOriginal(translation, set!) ? RedirectToRoute("ForumOrchardTranslationChanges", new { contentItemId })
            : await ShowAsync(await ModelAsync(translation, set!, pagenum, [], new Dictionary<string, string>()));
    }

    /// <summary>Saves what was typed as a draft.</summary>
    /// <param name="contentItemId">Id of the translation.</param>
    /// <param name="pagenum">From 1.</param>
    /// <param name="units">The sentences of the page.</param>
    /// <param name="confirm">Id of the sentence that is right now; null for none.</param>
    /// <param name="waive">A finding that is none, or is one after all, as <see cref="WaiveRequest.Value"/>; null for none.</param>
    /// <param name="use">What is to be typed for a sentence, as <see cref="UseRequest.Value"/>: then nothing is saved yet. Null for nothing.</param>
    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin("Translations/{contentItemId}/Texts", "ForumOrchardTranslationTextsSave")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Save(string contentItemId, int pagenum, List<TypedUnit> units, string? confirm, string? waive, string? use)
    {
        var (translation, set, refusal) = await access.FindAsync(User, contentItemId);
        if (translation is null || IsOriginal(translation, set!))
        {
            return translation is null ? refusal : NotFound();
        }

        // Binding makes null of an entry that is named and not sent: no page of ours does so.
        units.RemoveAll(unit => unit is null);
        if (UseRequest.Parse(use) is { } used)
        {
            used.TypeInto(units);
            return await ShowAsync(await ModelAsync(translation, set!, pagenum, units, new Dictionary<string, string>()));
        }

        var waived = WaiveRequest.Parse(waive);
        var (result, faults) = await form.SaveAsync(contentItemId, set!, units, confirm, waived);
        switch (result)
        {
            case Saved:
                await notifier.SuccessAsync(confirm is null ? H["Saved as a draft."] : H["Confirmed, and saved as a draft."]);
                return Redirect($"{Url.Action(nameof(Index), new { contentItemId, pagenum })}#{confirm ?? waived?.UnitId ?? "main"}");
            case Invalid invalid:
                await notifier.ErrorAsync(H["Nothing was saved, for the translation cannot be stored as it is: {0}", string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage))]);
                break;
            case Editing.Content.Conflict:
                await notifier.WarningAsync(H["Somebody has saved the translation at this moment. Save once more."]);
                break;
            default:
                await notifier.ErrorAsync(H["Nothing was saved yet. Look at the sentences that are marked."]);
                break;
        }

        return await ShowAsync(await ModelAsync(translation, set!, pagenum, units, faults));
    }

    /// <summary>Saves one sentence as a draft, for the page's script.</summary>
    /// <param name="contentItemId">Id of the translation.</param>
    /// <param name="unit">The sentence.</param>
    /// <param name="isConfirmed">Whether it is right.</param>
    /// <param name="waive">A finding in it that is none, or is one after all, as <see cref="WaiveRequest.Value"/>; null for none.</param>
    [HttpPost]
    [Admin("Translations/{contentItemId}/Texts/Unit", "ForumOrchardTranslationUnit")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Unit(string contentItemId, TypedUnit unit, bool isConfirmed, string? waive)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var (translation, set, refusal) = await access.FindAsync(User, contentItemId);
        if (translation is null || IsOriginal(translation, set!))
        {
            return translation is null ? refusal : NotFound();
        }

        var (result, faults) = await form.SaveAsync(contentItemId, set!, [unit], isConfirmed ? unit.Id : null, WaiveRequest.Parse(waive));
        switch (result)
        {
            case Saved saved:
                return Json(UnitAnswer.Of(await ModelAsync(saved.Item, set!, 1, [], faults), unit.Id, page => Url.Action(nameof(Index), new { contentItemId, pagenum = page })));
            case Invalid invalid:
                return UnprocessableEntity(new { message = string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage)) });
            case Editing.Content.Conflict:
                return Conflict(new { message = H["Somebody has saved the translation at this moment. Save once more."].Value });
            default:
                return UnprocessableEntity(new { message = faults.GetValueOrDefault(unit.Id) });
        }
    }

    /// <summary>Shows the page as it will be.</summary>
    /// <param name="contentItemId">Id of the translation.</param>
    [HttpPost]
    [Admin("Translations/{contentItemId}/Preview", "ForumOrchardTranslationPreview")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Preview(string contentItemId)
    {
        var (translation, set, refusal) = await access.FindAsync(User, contentItemId);
        return translation is null
            ? refusal
            : RedirectToRoute("ForumOrchardPreview", new { key = await previews.AddAsync(new PreviewTicket(User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty, translation, true, set!.CultureOf(contentItemId))) });
    }

    private static bool IsOriginal(ContentItem translation, TranslationSet set) => set.Original.Latest.ContentItemId == translation.ContentItemId;

    private async Task<IActionResult> ShowAsync(SideBySideViewModel model)
    {
        await memory.EnsureAsync();
        return View(model with { Suggestions = await suggestions.FindAsync(User, model.Fields.SelectMany(field => field.Units).Select(one => one.Unit), model.OriginalCulture, model.Culture) });
    }

    private async Task<SideBySideViewModel> ModelAsync(ContentItem translation, TranslationSet set, int pagenum, List<TypedUnit> typed, IReadOnlyDictionary<string, string> faults)
    {
        var units = await reader.ReadAsync(translation, set.Original);
        var pages = Math.Max(1, (units.All.Count() + SideBySideViewModel.PageSize - 1) / SideBySideViewModel.PageSize);
        var (originalCulture, culture) = (set.Original.Said.Culture, set.CultureOf(translation.ContentItemId));
        var offered = new List<IReadOnlyDictionary<string, IReadOnlyList<TermHint>>>();
        foreach (var one in hints)
        {
            offered.Add(await one.OfAsync(units.All, originalCulture, culture));
        }

        return new SideBySideViewModel(
            units, originalCulture, culture, await checks.OfAsync(units, originalCulture, culture), Math.Clamp(pagenum, 1, pages), pages, typed.Where(unit => unit.IsNew || unit.Reason is not null).DistinctBy(unit => unit.Id).ToDictionary(unit => unit.Id, StringComparer.Ordinal), faults)
        {
            Hints = offered.SelectMany(one => one).ToLookup(one => one.Key, one => one.Value, StringComparer.Ordinal),
            MayEditOriginal = await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, units.Original),
        };
    }
}
