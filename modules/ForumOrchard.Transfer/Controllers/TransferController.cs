using ForumOrchard.Transfer.Archives;
using ForumOrchard.Transfer.Export;
using ForumOrchard.Transfer.Import;
using ForumOrchard.Transfer.Trail;
using ForumOrchard.Transfer.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace ForumOrchard.Transfer.Controllers;

/// <summary>The page of both ways: exporting, and uploading what to import.</summary>
public sealed class TransferController(
    ExportedItems exported,
    ArchiveWriter writer,
    ArchiveReader reader,
    ArchiveFolder folder,
    PendingFiles pending,
    TransferTrail trail,
    IAuthorizationService authorization,
    ILocalClock localClock,
    INotifier notifier,
    IHtmlLocalizer<TransferController> H) : Controller
{
    /// <param name="type">Only items of this type.</param>
    /// <param name="q">Words of the title.</param>
    /// <param name="pagenum">From 1; routing reserves the name "page".</param>
    [HttpGet]
    [Admin("Transfer", "ForumOrchardTransfer")]
    public async Task<IActionResult> Index(string? type, string? q, int pagenum = 1)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var filter = ExportFilter.Read(type, q);
        var (items, total, page, pages) = await exported.ListAsync(filter, pagenum);
        var imports = new List<(ImportRecord, DateTimeOffset)>();
        foreach (var record in await pending.RecordsAsync())
        {
            imports.Add((record, await localClock.ConvertToLocalAsync(record.AtUtc)));
        }

        return View(new TransferPage(filter, await exported.TypesAsync(), items, total, page, pages, imports));
    }

    /// <summary>An archive to keep.</summary>
    /// <param name="type">Only items of this type.</param>
    /// <param name="q">Words of the title.</param>
    /// <param name="ticked">Whether only the ticked items are meant.</param>
    /// <param name="itemIds">Ids of the ticked items.</param>
    [HttpPost]
    [Admin("Transfer/Export", "ForumOrchardTransferExport")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Export(string? type, string? q, bool ticked, string[] itemIds)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (ticked && itemIds.Length == 0)
        {
            await notifier.WarningAsync(H["No item is ticked. Tick the items that you mean."]);
            return RedirectToAction(nameof(Index), new { type, q });
        }

        var archive = await writer.WriteAsync(ExportFilter.Read(type, q), ticked ? itemIds : null, HttpContext.RequestAborted);
        var now = await localClock.GetLocalNowAsync();
        var name = $"forum-{now:yyyy-MM-dd-HHmm}.zip";
        await trail.RecordAsync(TransferTrail.Exported, name);
        return File(archive, "application/zip", name);
    }

    /// <summary>Looks through an archive, and shows what its import would do.</summary>
    [HttpPost]
    [Admin("Transfer/Upload", "ForumOrchardTransferUpload")]
    [ArchiveSizeLimit]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Upload(IFormFile? archive)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (archive is not { Length: > 0 })
        {
            await notifier.ErrorAsync(H["No file is chosen. Choose the archive of an export."]);
            return RedirectToAction(nameof(Index));
        }

        await using var upload = archive.OpenReadStream();
        var id = await folder.TakeAsync(upload, HttpContext.RequestAborted);
        try
        {
            await folder.NoteAsync(id, await reader.InspectAsync(folder.PathOf(id), Path.GetFileName(archive.FileName), HttpContext.RequestAborted));
            return RedirectToAction("Index", "Import", new { id });
        }
        catch (ArchiveException exception)
        {
            folder.Delete(id);
            await notifier.ErrorAsync(H["{0}", exception.Message]);
            return RedirectToAction(nameof(Index));
        }
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, TransferPermissions.TransferContent);
}
