using System.Security.Claims;
using ForumOrchard.Translations.Exchange;
using ForumOrchard.Translations.Memory.Building;
using ForumOrchard.Translations.Memory.Tmx;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using YesSql;
using ISession = YesSql.ISession;

namespace ForumOrchard.Translations.Memory.Table;

/// <summary>Shows the translation memory, and sends and takes TMX.</summary>
public sealed class MemoryController(
    IAuthorizationService authorization,
    MemoryTable table,
    MemoryBuild build,
    MemoryOrigins origins,
    LanguageRights rights,
    TmxUpload upload,
    TmxImport import,
    ReturnedFiles files,
    ISession session,
    INotifier notifier,
    IHtmlLocalizer<MemoryController> H) : Controller
{
    /// <param name="query">What is looked for.</param>
    /// <param name="pagenum">From 1.</param>
    [HttpGet]
    [Admin("Translations/Memory", "ForumOrchardTranslationMemory")]
    public async Task<IActionResult> Index(MemoryQuery query, int pagenum = 1)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        await build.EnsureAsync();
        return View(await table.ReadAsync(User, query, pagenum));
    }

    /// <summary>Builds it anew of what the site has.</summary>
    [HttpPost]
    [Admin("Translations/Memory/Build", "ForumOrchardTranslationMemoryBuild")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Build()
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        await build.BeginAsync();
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Takes a pair out.</summary>
    /// <param name="id">Of the pair.</param>
    /// <param name="query">What was looked for.</param>
    /// <param name="pagenum">From 1.</param>
    [HttpPost]
    [Admin("Translations/Memory/Remove", "ForumOrchardTranslationMemoryRemove")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Remove(long id, MemoryQuery query, int pagenum = 1)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!await MayAsync())
        {
            return Forbid();
        }

        var back = RedirectToAction(nameof(Index), new { query.Q, query.From, query.Into, pagenum });
        if (await session.GetAsync<MemoryPair>(id) is not { } pair)
        {
            await notifier.WarningAsync(H["It is not in the memory any more."]);
            return back;
        }

        if ((await origins.ReadableAsync(User, [pair])).Count == 0)
        {
            return NotFound();
        }

        if (!await rights.MayAsync(User, pair.Culture))
        {
            return Forbid();
        }

        if (pair.LocalizationSet is null)
        {
            session.Delete(pair);
        }
        else
        {
            pair.IsTakenOut = true;
            await session.SaveAsync(pair);
        }

        await notifier.SuccessAsync(H["Taken out of the memory: “{0}”", pair.Original]);
        return back;
    }

    /// <summary>Sends pairs as TMX.</summary>
    /// <param name="from">Language of the sentences; null for all.</param>
    /// <param name="into">Language of the translations; null for all.</param>
    [HttpPost]
    [Admin("Translations/Memory/Export", "ForumOrchardTranslationMemoryExport")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Export(string? from, string? into)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        using var stream = new MemoryStream();
        await TmxWriter.WriteAsync(stream, table.AllAsync(User, new MemoryQuery { From = from, Into = into }));
        return File(stream.ToArray(), "application/x-tmx+xml", string.Join('-', new[] { "memory", from, into }.Where(part => !string.IsNullOrEmpty(part))) + ".tmx");
    }

    /// <summary>Asks for a file.</summary>
    [HttpGet]
    [Admin("Translations/Memory/Import", "ForumOrchardTranslationMemoryImport")]
    public async Task<IActionResult> Import() => await MayAsync() ? View(new MemoryImportViewModel(null, null, null)) : Forbid();

    /// <summary>Shows what would become of a file.</summary>
    /// <param name="file">TMX.</param>
    [HttpPost]
    [ActionName(nameof(Import))]
    [Admin("Translations/Memory/Import", "ForumOrchardTranslationMemoryUpload")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Upload(IFormFile? file)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var (units, fault) = upload.Read(file);
        return View(fault is not null
            ? new MemoryImportViewModel(fault, null, null)
            : new MemoryImportViewModel(null, await files.AddAsync(UserId, new UploadedTmx(file!.FileName, units)), await import.PlanAsync(units, file.FileName, User)));
    }

    /// <summary>Takes it over.</summary>
    /// <param name="key">Of the file.</param>
    [HttpPost]
    [Admin("Translations/Memory/Import/Run", "ForumOrchardTranslationMemoryImportRun")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Run(Guid key)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await files.FindAsync<UploadedTmx>(UserId, key) is not { } file)
        {
            await notifier.WarningAsync(H["The file is not here any more. Choose it once more."]);
            return RedirectToAction(nameof(Import));
        }

        var plan = await import.PlanAsync(file.Units, file.Name, User);
        await import.RunAsync(plan);
        await files.RemoveAsync<UploadedTmx>(UserId, key);
        await notifier.SuccessAsync(H["Taken into the memory: {0}.", plan.News.Count]);
        return RedirectToAction(nameof(Index));
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, Permissions.TranslateContent);

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;
}
