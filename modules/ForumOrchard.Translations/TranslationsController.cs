using System.Security.Claims;
using System.Text;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Translations.Changes;
using ForumOrchard.Translations.Reviews;
using ForumOrchard.Translations.Rights;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Table;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Translations;

/// <summary>The translator's desk: what there is to do, what has changed, and that a translation is right again.</summary>
public sealed class TranslationsController(
    TranslationTable table,
    TranslationSets sets,
    OriginalChanges changes,
    Comparisons comparisons,
    LanguageRights rights,
    TranslationAccess access,
    ReviewStates reviews,
    Localize localize,
    Publish publish,
    SaveDraft saveDraft,
    StoredItems stored,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<TranslationsController> H) : Controller
{
    /// <param name="filter">What is looked for, as the address has it.</param>
    /// <param name="pagenum">From 1; routing reserves the name "page".</param>
    [HttpGet]
    [Admin("Translations", "ForumOrchardTranslations")]
    public async Task<IActionResult> Index(TranslationQuery filter, int pagenum = 1)
    {
        if (!await MayTranslateAsync())
        {
            return Forbid();
        }

        var page = await table.ReadAsync(filter.ToFilter(await sets.CulturesAsync(), Reader), pagenum);
        var mine = new List<string>();
        foreach (var culture in page.Cultures)
        {
            if (await rights.MayAsync(User, culture))
            {
                mine.Add(culture);
            }
        }

        return View(page with { Mine = mine, Reader = Reader });
    }

    /// <summary>All that is looked for, as a sheet.</summary>
    /// <param name="filter">What is looked for, as the address has it.</param>
    [HttpGet]
    [Admin("Translations/Csv", "ForumOrchardTranslationsCsv")]
    public async Task<IActionResult> Csv(TranslationQuery filter)
    {
        if (!await MayTranslateAsync())
        {
            return Forbid();
        }

        var asked = filter.ToFilter(await sets.CulturesAsync(), Reader);
        var (cultures, found, wishes) = await table.ReadAllAsync(asked);
        return File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(TranslationCsv.Write(cultures, found, wishes, await table.ReadWordsAsync(asked)))).ToArray(), "text/csv; charset=utf-8", "translations.csv");
    }

    /// <summary>What the original of a translation says now and did not say when they were compared.</summary>
    /// <param name="contentItemId">Id of the translation.</param>
    [HttpGet]
    [Admin("Translations/{contentItemId}/Changes", "ForumOrchardTranslationChanges")]
    public async Task<IActionResult> Changes(string contentItemId)
    {
        var (translation, set, refusal) = await FindAsync(contentItemId);
        if (translation is null)
        {
            return refusal;
        }

        var found = await changes.FindAsync(translation, set!.Original);
        var token = EditToken.Of(await stored.FindAsync(contentItemId)).Value;
        var review = await reviews.FindAsync(translation, set, User);
        review?.Token = token;
        return View(new TranslationChangesViewModel(translation, set, found, token, await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, found.Now), review));
    }

    /// <summary>Notes that a translation says what its original says.</summary>
    /// <param name="contentItemId">Id of the translation.</param>
    /// <param name="token">The state of the translation that was compared.</param>
    /// <param name="sense">What the original said then.</param>
    [HttpPost]
    [Admin("Translations/{contentItemId}/Confirm", "ForumOrchardTranslationConfirm")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Confirm(string contentItemId, string? token, string? sense)
    {
        var (translation, set, refusal) = await FindAsync(contentItemId);
        if (translation is null)
        {
            return refusal;
        }

        if (set!.Original.Said.ContentItemId == contentItemId)
        {
            return RedirectToAction(nameof(Changes), new { contentItemId });
        }

        // What visitors see says of itself what it was compared with, so that it is published again.
        if (translation.Published && !await authorization.AuthorizeAsync(User, CommonPermissions.PublishContent, translation))
        {
            return Forbid();
        }

        var original = set.Original.Said;
        if (original.Sense != sense)
        {
            await notifier.WarningAsync(H["The original has been changed again since this page was opened. Here is what it says now."]);
            return RedirectToAction(nameof(Changes), new { contentItemId });
        }

        Task Note(ContentItem item)
        {
            comparisons.Note(item, original.Sense, original.ContentItemVersionId);
            return Task.CompletedTask;
        }

        var seen = new EditToken(token ?? string.Empty);
        switch (translation.Published ? await publish.ExecuteAsync(contentItemId, seen, Note) : await saveDraft.ExecuteAsync(contentItemId, seen, Note))
        {
            case Saved:
                await notifier.SuccessAsync(translation.Published
                    ? H["“{0}” matches its original.", translation.DisplayText ?? contentItemId]
                    : H["“{0}” matches its original. Visitors see it when the draft is published.", translation.DisplayText ?? contentItemId]);
                return RedirectToAction(nameof(Index));
            case Invalid invalid:
                await notifier.ErrorAsync(H["Nothing was noted, for the translation cannot be stored as it is: {0}", string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage))]);
                break;
            default:
                await notifier.WarningAsync(H["Somebody has saved the translation since this page was opened. Look at it once more."]);
                break;
        }

        return RedirectToAction(nameof(Changes), new { contentItemId });
    }

    /// <summary>Begins a translation; one that somebody has begun meanwhile is opened.</summary>
    /// <param name="contentItemId">Id of the original.</param>
    /// <param name="culture">One of the site's languages.</param>
    [HttpPost]
    [Admin("Translations/{contentItemId}/Begin", "ForumOrchardTranslationBegin")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Begin(string contentItemId, string? culture)
    {
        var (original, _, refusal) = await FindAsync(contentItemId, culture ?? string.Empty);
        if (original is null)
        {
            return refusal;
        }

        switch (await localize.ExecuteAsync(contentItemId, EditToken.Of(await stored.FindAsync(contentItemId)), culture!))
        {
            case Saved saved:
                return RedirectToRoute("ForumOrchardTranslationTexts", new { saved.Item.ContentItemId });
            default:
                await notifier.WarningAsync(H["Somebody has saved “{0}” at this moment. Begin the translation once more.", original.DisplayText ?? contentItemId]);
                return RedirectToAction(nameof(Index));
        }
    }

    private Task<bool> MayTranslateAsync() => authorization.AuthorizeAsync(User, Permissions.TranslateContent);

    private Task<(ContentItem? Item, TranslationSet? Set, IActionResult Refusal)> FindAsync(string contentItemId, string? into = null) => access.FindAsync(User, contentItemId, into);

    private string? Reader => User.FindFirstValue(ClaimTypes.NameIdentifier);
}
