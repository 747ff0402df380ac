using System.Security.Claims;
using ForumOrchard.Glossary.Concepts;
using ForumOrchard.Glossary.Storage;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Translations.Exchange;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Glossary.Exchange;

/// <summary>Sends the terms as a file, and takes terms from one.</summary>
public sealed class ExchangeController(
    TermbaseStore store, GlossaryImport import, YesSql.ISession session, ReturnedFiles files, ISiteAddresses addresses, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<ExchangeController> H, IStringLocalizer<ExchangeController> S) : Controller
{
    private const long LargestFile = 10_000_000;

    /// <summary>All terms as CSV.</summary>
    [HttpGet]
    [Admin("Glossary/Csv", "ForumOrchardGlossaryCsv")]
    public async Task<IActionResult> Csv() => await MayAsync() ? File(GlossaryCsv.Write(await AllAsync()), "text/csv", "glossary.csv") : Forbid();

    /// <summary>All terms as TBX.</summary>
    /// <param name="older">Whether as TBX of 2008.</param>
    [HttpGet]
    [Admin("Glossary/Tbx", "ForumOrchardGlossaryTbx")]
    public async Task<IActionResult> TbxFile(bool older = false)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var tbx = Tbx.Write(await AllAsync(), S["Glossary"], await addresses.AbsoluteAsync("/"));
        return File(Tbx.ToBytes(older ? Tbx.ToOlder(tbx) : tbx), "application/x-tbx", "glossary.tbx");
    }

    /// <summary>Asks for a file.</summary>
    [HttpGet]
    [Admin("Glossary/Import", "ForumOrchardGlossaryImport")]
    public async Task<IActionResult> Import() => await MayAsync() ? View(new ImportViewModel(null, null, [])) : Forbid();

    /// <summary>Shows what would become of a file; nothing is stored.</summary>
    /// <param name="file">CSV or TBX.</param>
    [HttpPost]
    [ActionName(nameof(Import))]
    [Admin("Glossary/Import", "ForumOrchardGlossaryUpload")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Upload(IFormFile? file)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (file is null || file.Length > LargestFile)
        {
            return View(new ImportViewModel(file is null ? S["Choose a file first."].Value : S["The file is larger than {0} MB.", LargestFile / 1_000_000].Value, null, []));
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content);
        try
        {
            var read = file.FileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? GlossaryCsv.Read(content.ToArray()) : Tbx.Read(content.ToArray());
            if (read.Count > ConceptCheck.MostConcepts)
            {
                return View(new ImportViewModel(S["The file has more than {0} terms.", ConceptCheck.MostConcepts], null, []));
            }

            var termbase = await store.LoadAsync();
            var rows = await import.ApplyAsync(read, termbase, User);
            if (termbase.Id != 0)
            {
                session.Detach(termbase);
            }

            return View(new ImportViewModel(null, await files.AddAsync(UserId, read.ToArray()), rows));
        }
        catch (GlossaryFileException exception)
        {
            return View(new ImportViewModel(Say(exception), null, []));
        }
    }

    /// <summary>Stores what was looked at.</summary>
    /// <param name="key">Of the file.</param>
    [HttpPost]
    [Admin("Glossary/Import/Run", "ForumOrchardGlossaryImportRun")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Run(Guid key)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await files.FindAsync<ReadConcept[]>(UserId, key) is not { } read)
        {
            await notifier.WarningAsync(H["The file is not here any more. Choose it once more."]);
            return RedirectToAction(nameof(Import));
        }

        var termbase = await store.LoadAsync();
        var rows = await import.ApplyAsync(read, termbase, User);
        if (await store.CommitAsync(termbase))
        {
            await files.RemoveAsync<ReadConcept[]>(UserId, key);
            await notifier.SuccessAsync(H["New terms: {0}; changed: {1}.", Count(rows, ImportOutcome.Created), Count(rows, ImportOutcome.Changed)]);
            return RedirectToRoute("ForumOrchardGlossary");
        }

        await notifier.ErrorAsync(H["Somebody else has changed the glossary at this moment. Import once more."]);
        return RedirectToAction(nameof(Import));
    }

    private string Say(GlossaryFileException exception) => exception.Fault switch
    {
        GlossaryFileFault.Encoding => S["The file is not in UTF-8: line {0}.", exception.Line],
        GlossaryFileFault.DocumentType => S["The file is empty, or has a document type, which is refused."],
        GlossaryFileFault.NoTbx => S["The file is no TBX: line {0}.", exception.Line],
        GlossaryFileFault.NoColumns => S["The first line must name the columns id, language and preferred."],
        GlossaryFileFault.Columns => S["Line {0} has another number of values than there are columns.", exception.Line],
        GlossaryFileFault.Repeated => S["Line {0} has a term in a language that an earlier line has, too.", exception.Line],
        GlossaryFileFault.CutOff => S["A quotation mark of line {0} does not close: the file is cut off.", exception.Line],
        _ => S["Line {0} is no well-formed XML; the file may be cut off.", exception.Line],
    };

    private async Task<IEnumerable<Concept>> AllAsync() => (await store.ReadAsync()).Concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal);

    private static int Count(IEnumerable<ImportRow> rows, ImportOutcome outcome) => rows.Count(row => row.Outcome == outcome);

    private string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty;

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, Permissions.ManageGlossary);
}

/// <summary>The page for a file.</summary>
/// <param name="Fault">Why it cannot be read; null if it can.</param>
/// <param name="Key">To store it; null if nothing was sent.</param>
/// <param name="Rows">What would become of its concepts.</param>
public sealed record ImportViewModel(string? Fault, Guid? Key, IReadOnlyList<ImportRow> Rows);
