using ForumOrchard.Transfer.Archives;
using ForumOrchard.Transfer.Import;
using ForumOrchard.Transfer.ViewModels;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Transfer.Controllers;

/// <summary>An uploaded archive: what its import would do, and the import.</summary>
public sealed class ImportController(
    ArchiveFolder folder,
    ArchiveReader reader,
    ImportPlanner planner,
    ImportRun run,
    ImportProgress progress,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<ImportController> H) : Controller
{
    /// <summary>Shows what would be done.</summary>
    [HttpGet]
    [Admin("Transfer/{id}", "ForumOrchardImport")]
    public async Task<IActionResult> Index(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await folder.FindAsync(id) is { } note
            ? View(new ImportPage(id, note, await planner.PlanAsync(await reader.ItemsAsync(folder.PathOf(id), HttpContext.RequestAborted), note.Files)))
            : await GoneAsync();
    }

    /// <summary>Imports, all or nothing. Whoever closes the browser does not stop it.</summary>
    /// <param name="id">Id of the archive.</param>
    /// <param name="all">Whether all that was changed here later is overwritten.</param>
    /// <param name="overwrite">What of it is overwritten.</param>
    [HttpPost]
    [Admin("Transfer/{id}/Run", "ForumOrchardImportRun")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Run(string id, bool all, string[] overwrite)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await folder.FindAsync(id) is not { } note)
        {
            return await GoneAsync();
        }

        try
        {
            var record = await run.ExecuteAsync(id, note, new ImportChoice(all, overwrite.ToHashSet(StringComparer.Ordinal)), User.Identity?.Name ?? string.Empty);
            await notifier.SuccessAsync(H["Imported. Items created: {0}, changed: {1}. Files: {2}.", record.Created, record.Changed, record.Files]);
            if (record.Pending.Count > 0)
            {
                await notifier.WarningAsync(H["Files that could not be stored yet: {0}. Is the disk full? The site tries again each minute.", record.Pending.Count]);
            }

            return RedirectToAction("Index", "Transfer");
        }
        catch (ArchiveException exception)
        {
            await notifier.ErrorAsync(H["{0}", exception.Message]);
            return RedirectToAction(nameof(Index), new { id });
        }
    }

    /// <summary>How far the import is, for the page's script: items done, and all of them.</summary>
    [HttpGet]
    [Admin("Transfer/{id}/Progress", "ForumOrchardImportProgress")]
    public async Task<IActionResult> Progress(string id) =>
        !await MayAsync() ? Forbid() : progress.Of(id) is { } running ? Json(new { done = running.Done, total = running.Total }) : NoContent();

    /// <summary>Deletes the archive.</summary>
    [HttpPost]
    [Admin("Transfer/{id}/Forget", "ForumOrchardImportForget")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Forget(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await folder.FindAsync(id) is null || progress.Of(id) is not null)
        {
            return await GoneAsync();
        }

        folder.Delete(id);
        await notifier.SuccessAsync(H["The archive is deleted. Nothing of it was imported."]);
        return RedirectToAction("Index", "Transfer");
    }

    private async Task<IActionResult> GoneAsync()
    {
        await notifier.ErrorAsync(H["The archive is no longer here: it was imported or given up, or is older than a day. Upload it again."]);
        return RedirectToAction("Index", "Transfer");
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, TransferPermissions.TransferContent);
}
