using System.Security.Claims;
using ForumOrchard.Editing.Content;
using ForumOrchard.Languages.Words;
using ForumOrchard.Translations.Rights;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Table;
using ForumOrchard.Translations.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Translations.Exchange;

/// <summary>Sends items to translation programs, and takes them back.</summary>
public sealed class ExchangeController(
    TranslationAccess access,
    IAuthorizationService authorization,
    TranslationTable table,
    TranslationSets sets,
    XliffExport export,
    XliffImport import,
    WordDesk words,
    WordImport wordImport,
    UploadedFiles uploads,
    ReturnedFiles returned,
    INotifier notifier,
    IHtmlLocalizer<ExchangeController> H) : Controller
{
    /// <summary>More would be hundreds of megabytes; nobody translates as much at once.</summary>
    public const int MostItems = 500;

    /// <summary>Sends what the table shows.</summary>
    /// <param name="filter">What is looked for, as the address of the table has it.</param>
    /// <param name="culture">Language of the translations.</param>
    /// <param name="version">Of XLIFF.</param>
    [HttpPost]
    [Admin("Translations/Xliff", "ForumOrchardTranslationsXliff")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Export(TranslationQuery filter, string culture, XliffVersion version)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (!await MayAsync())
        {
            return Forbid();
        }

        var cultures = await sets.CulturesAsync();
        if (!cultures.Contains(culture, StringComparer.Ordinal))
        {
            return NotFound();
        }

        var (_, found, _) = await table.ReadAllAsync(filter.ToFilter(cultures, UserId));
        return await SendAsync([.. found.Where(set => set.In(culture) != set.Original)], culture, version);
    }

    /// <summary>Sends one item.</summary>
    /// <param name="contentItemId">Id of the translation.</param>
    /// <param name="version">Of XLIFF.</param>
    [HttpPost]
    [Admin("Translations/{contentItemId}/Xliff", "ForumOrchardTranslationXliff")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> ExportOne(string contentItemId, XliffVersion version)
    {
        var (translation, set, refusal) = await access.FindAsync(User, contentItemId);
        return translation is null ? refusal : await SendAsync([set!], set!.CultureOf(contentItemId), version);
    }

    /// <summary>Sends words that are no items.</summary>
    /// <param name="source">Id of their collection.</param>
    /// <param name="lang">Language of the translations.</param>
    /// <param name="version">Of XLIFF.</param>
    [HttpPost]
    [Admin("Translations/Words/File", "ForumOrchardTranslationWordsXliff")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> ExportWords(string source, string lang, XliffVersion version)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (!(await sets.CulturesAsync()).Contains(lang, StringComparer.Ordinal) || await words.FindAsync(source) is not { } collection)
        {
            return NotFound();
        }

        if (await export.ReadAsync(collection, lang) is { Count: > 0 } files)
        {
            return await FileAsync(files, version);
        }

        await notifier.WarningAsync(H["There is nothing to translate into this language."]);
        return RedirectToRoute("ForumOrchardTranslations");
    }

    /// <summary>Asks for files.</summary>
    [HttpGet]
    [Admin("Translations/Import", "ForumOrchardTranslationsImport")]
    public async Task<IActionResult> Import() => await MayAsync() ? View(new ImportViewModel(null, null, [], [], [])) : Forbid();

    /// <summary>Shows what would become of files.</summary>
    /// <param name="files">XLIFF, or ZIP files with some.</param>
    [HttpPost]
    [ActionName(nameof(Import))]
    [Admin("Translations/Import", "ForumOrchardTranslationsUpload")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Upload(List<IFormFile> files)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var (units, fault) = await uploads.ReadAsync(files);
        if (fault is not null)
        {
            return View(new ImportViewModel(fault, null, [], [], []));
        }

        var (plan, found, unknown) = await import.PlanAsync(units);
        return View(new ImportViewModel(null, await returned.AddAsync(UserId, units.ToList()), plan, found, unknown));
    }

    /// <summary>Writes them as drafts.</summary>
    /// <param name="key">Of the files.</param>
    [HttpPost]
    [Admin("Translations/Import/Run", "ForumOrchardTranslationsImportRun")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Run(Guid key)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await returned.FindAsync<List<ReturnedUnit>>(UserId, key) is not { } units)
        {
            await notifier.WarningAsync(H["The files are not here any more. Choose them once more."]);
            return RedirectToAction(nameof(Import));
        }

        var written = 0;
        var (plan, found, _) = await import.PlanAsync(units);
        foreach (var item in plan.Where(item => item.News > 0))
        {
            var title = item.Set.Original.Latest.Title;
            var (changed, _, _) = item.Set.In(item.Culture) is { } version
                ? await access.FindAsync(User, version.Latest.ContentItemId)
                : await access.FindAsync(User, item.Set.Original.Latest.ContentItemId, item.Culture);
            switch (changed is null ? null : await import.RunAsync(item))
            {
                case Saved:
                    written += item.News;
                    break;
                case null:
                    await notifier.ErrorAsync(H["“{0}”: you may not change this translation.", title]);
                    break;
                case Invalid invalid:
                    await notifier.ErrorAsync(H["“{0}” cannot be stored as it is: {1}", title, string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage))]);
                    break;
                default:
                    await notifier.WarningAsync(H["“{0}”: somebody has saved it at this moment. Import once more.", title]);
                    break;
            }
        }

        var taken = await TakeWordsAsync(found);
        if (written > 0)
        {
            await notifier.SuccessAsync(H["Sentences taken into drafts: {0}.", written]);
        }
        else if (taken == 0)
        {
            await notifier.WarningAsync(H["Nothing was taken into drafts. Choose the files once more to see why."]);
        }

        return RedirectToRoute("ForumOrchardTranslations");
    }

    private async Task<int> TakeWordsAsync(IEnumerable<ReturnedWords> found)
    {
        var taken = 0;
        foreach (var one in found.Where(one => one.News > 0))
        {
            var title = one.Collection.Collection.Title;
            switch (await words.MayWriteAsync(User, one.Collection, one.Culture) ? await wordImport.RunAsync(User, one) : null)
            {
                case WordsWritten result:
                    taken += one.News;
                    await notifier.SuccessAsync(result.IsDraft ? H["“{0}”: taken into the draft: {1}.", title, one.News] : H["“{0}”: taken over, and seen by visitors: {1}.", title, one.News]);
                    break;
                case null:
                    await notifier.ErrorAsync(H["“{0}”: you may not change this translation.", title]);
                    break;
                case WordsRefused refused:
                    await notifier.ErrorAsync(H["“{0}” cannot be stored as it is: {1}", title, string.Join(' ', refused.Faults.Values.Distinct())]);
                    break;
                default:
                    await notifier.WarningAsync(H["“{0}”: somebody has saved it at this moment. Import once more.", title]);
                    break;
            }
        }

        return taken;
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, Permissions.TranslateContent);

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

    private async Task<IActionResult> SendAsync(IReadOnlyList<TranslationSet> found, string culture, XliffVersion version)
    {
        if (found.Count is 0 or > MostItems)
        {
            await notifier.WarningAsync(found.Count == 0 ? H["There is nothing to translate into this language."] : H["These are more than {0} items. Choose fewer.", MostItems]);
            return RedirectToRoute("ForumOrchardTranslations");
        }

        return await FileAsync(await export.ReadAsync(found, culture), version);
    }

    private async Task<IActionResult> FileAsync(IReadOnlyList<XliffFile> files, XliffVersion version)
    {
        var (content, name) = await XliffExport.PackAsync(files, version);
        return File(content, name.EndsWith(".zip", StringComparison.Ordinal) ? "application/zip" : "application/xliff+xml", name);
    }
}
