using System.Security.Claims;
using System.Text;
using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.PortableObjects;
using ForumOrchard.Translations.Exchange;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace ForumOrchard.InterfaceTexts.Exchange;

/// <summary>Sends the texts of a language as a PO file, and takes one back.</summary>
public sealed class TextFilesController(
    TextCatalogue catalogue,
    TextExport export,
    TextImport import,
    ReturnedFiles kept,
    FileFaults words,
    LanguageRights rights,
    IAuthorizationService authorization,
    INotifier notifier,
    IClock clock,
    IStringLocalizer<TextFilesController> S,
    IHtmlLocalizer<TextFilesController> H) : Controller
{
    /// <summary>In bytes. All texts of Orchard Core itself are less than half of it.</summary>
    private const int LargestFile = 5_000_000;

    private const int MostFaults = 20;

    /// <param name="lang">Name of a culture.</param>
    /// <param name="show">"missing", or anything else for all.</param>
    [HttpGet]
    [Admin("InterfaceTexts/Po", "ForumOrchardInterfaceTextsPo")]
    public async Task<IActionResult> Export(string? lang, string? show)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.TranslateInterface))
        {
            return Forbid();
        }

        if (!(await catalogue.CulturesAsync()).Contains(lang, StringComparer.Ordinal))
        {
            return NotFound();
        }

        var isMissing = show == "missing";
        var rows = (await catalogue.ReadAsync(lang!)).Values.Where(row => !isMissing || row.State == TextState.Missing);
        return File(Encoding.UTF8.GetBytes(export.Write(lang!, catalogue.FormsOf(lang!), rows, clock.UtcNow)), "text/x-gettext-translation; charset=utf-8", isMissing ? $"{lang}-missing.po" : $"{lang}.po");
    }

    /// <summary>Asks for a file.</summary>
    /// <param name="lang">Name of the culture that is offered first.</param>
    [HttpGet]
    [Admin("InterfaceTexts/Import", "ForumOrchardInterfaceTextsImport")]
    public async Task<IActionResult> Import(string? lang) =>
        await authorization.AuthorizeAsync(User, Permissions.TranslateInterface) ? View(new TextFilesViewModel(await CulturesAsync(), lang, [])) : Forbid();

    /// <summary>Shows what would become of a file.</summary>
    /// <param name="lang">Name of the culture of its translations.</param>
    /// <param name="file">PO.</param>
    [HttpPost]
    [ActionName(nameof(Import))]
    [Admin("InterfaceTexts/Import", "ForumOrchardInterfaceTextsUpload")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Upload(string? lang, IFormFile? file)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.TranslateInterface))
        {
            return Forbid();
        }

        var cultures = await CulturesAsync();
        if (!cultures.Contains(lang, StringComparer.Ordinal) || file is null || file.Length > LargestFile)
        {
            return View(new TextFilesViewModel(cultures, lang, [file?.Length > LargestFile ? S["The file is larger than {0} MB.", LargestFile / 1_000_000] : S["Choose a language and a file."]]));
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        return View(await ModelAsync(cultures, lang!, content.ToArray()));
    }

    /// <summary>Writes what is new and changed.</summary>
    /// <param name="lang">Name of the culture of its translations.</param>
    /// <param name="key">Of the file.</param>
    /// <param name="seen">Token of the plan.</param>
    [HttpPost]
    [Admin("InterfaceTexts/Import/Run", "ForumOrchardInterfaceTextsImportRun")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Run(string? lang, Guid key, string? seen)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.TranslateInterface))
        {
            return Forbid();
        }

        var cultures = await CulturesAsync();
        if (!cultures.Contains(lang, StringComparer.Ordinal) || await kept.FindAsync<byte[]>(UserId, key) is not { } content)
        {
            await notifier.WarningAsync(H["The file is not here any more. Choose it once more."]);
            return RedirectToAction(nameof(Import));
        }

        if (await import.RunAsync(lang!, PoFile.Read(content), seen ?? string.Empty) is { } count)
        {
            await notifier.SuccessAsync(H["Texts taken over: {0}. Visitors see them at once.", count]);
            return RedirectToRoute("ForumOrchardInterfaceTexts", new { lang });
        }

        await notifier.WarningAsync(H["Meanwhile somebody has written other texts. Look once more what would become of the file."]);
        return View(nameof(Import), await ModelAsync(cultures, lang!, content));
    }

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

    private async Task<TextFilesViewModel> ModelAsync(IReadOnlyList<string> cultures, string culture, byte[] content)
    {
        var file = PoFile.Read(content);
        if (file.Faults.Count > 0 || file.Messages.Count == 0)
        {
            return new TextFilesViewModel(cultures, culture, file.Faults.Count == 0 ? [S["There is no text in the file."]] : [.. file.Faults.Take(MostFaults).Select(words.Of)]);
        }

        var plan = await import.PlanAsync(culture, file);
        return new TextFilesViewModel(cultures, culture, []) { Key = await kept.AddAsync(UserId, content), Seen = TextImport.TokenOf(plan), Texts = plan };
    }

    private async Task<IReadOnlyList<string>> CulturesAsync()
    {
        var mine = new List<string>();
        foreach (var culture in await catalogue.CulturesAsync())
        {
            if (await rights.MayAsync(User, culture))
            {
                mine.Add(culture);
            }
        }

        return mine;
    }
}
