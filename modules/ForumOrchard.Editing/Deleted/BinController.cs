using System.Globalization;
using ForumOrchard.Editing.Content;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Deleted;

/// <summary>What was deleted, and the way back.</summary>
public sealed class BinController(
    BinList list,
    BinRecord record,
    BinPurge purge,
    RestoreDeleted restore,
    IContentManager contents,
    IAuthorizationService authorization,
    IClock clock,
    INotifier notifier,
    IHtmlLocalizer<BinController> H) : Controller
{
    /// <summary>Name of the page's route.</summary>
    public const string Route = "ForumOrchardBin";

    /// <param name="q">Words of the title.</param>
    /// <param name="pagenum">From 1; routing reserves the name "page".</param>
    [HttpGet]
    [Admin("Bin", Route)]
    public async Task<IActionResult> Index(string? q, int pagenum = 1) =>
        await authorization.AuthorizeAsync(User, CommonPermissions.EditOwnContent) ? View(await list.ReadAsync(User, q, pagenum)) : Forbid();

    /// <summary>Brings an item back as a draft.</summary>
    [HttpPost]
    [Admin("Bin/{contentItemId}/Restore", "ForumOrchardBinRestore")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Restore(string contentItemId)
    {
        if (await record.FindAsync(contentItemId) is not { } entry || await contents.GetVersionAsync(entry.ContentItemVersionId) is not { } version)
        {
            return await GoneAsync();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, version))
        {
            return Forbid();
        }

        switch (await restore.ExecuteAsync(entry.ContentItemVersionId))
        {
            case Saved saved:
                await TellAsync(version, saved.Item);
                return RedirectToRoute("EditContentItem", new { area = "OrchardCore.Contents", contentItemId });
            case Invalid invalid:
                await notifier.ErrorAsync(H["“{0}” cannot be brought back: {1}", entry.Title, string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage))]);
                break;
            default:
                return await GoneAsync();
        }

        return RedirectToAction(nameof(Index));
    }

    /// <summary>Deletes an item for good.</summary>
    [HttpPost]
    [Admin("Bin/{contentItemId}/Delete", "ForumOrchardBinDelete")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Delete(string contentItemId)
    {
        if (!await authorization.AuthorizeAsync(User, BinPermissions.EmptyBin))
        {
            return Forbid();
        }

        if (await record.FindAsync(contentItemId) is not { } entry)
        {
            return await GoneAsync();
        }

        await purge.DeleteAsync(entry);
        await notifier.SuccessAsync(H["“{0}” is deleted for good.", entry.Title]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>Asks before the bin is emptied.</summary>
    [HttpGet]
    [Admin("Bin/Empty", "ForumOrchardBinEmpty")]
    public async Task<IActionResult> AskToEmpty() =>
        await authorization.AuthorizeAsync(User, BinPermissions.EmptyBin) ? View("Empty", clock.UtcNow) : Forbid();

    /// <param name="until">The moment of the question, in ticks: what was deleted later stays.</param>
    [HttpPost]
    [Admin("Bin/Empty", "ForumOrchardBinEmptyPost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EmptyAll(long until)
    {
        if (!await authorization.AuthorizeAsync(User, BinPermissions.EmptyBin))
        {
            return Forbid();
        }

        var count = await purge.EmptyAsync(new DateTime(Math.Clamp(until, 0, clock.UtcNow.Ticks), DateTimeKind.Utc));
        await notifier.SuccessAsync(H["Deleted for good: {0}.", count.ToString(CultureInfo.CurrentCulture)]);
        return RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> GoneAsync()
    {
        await notifier.ErrorAsync(H["The item is no longer in the bin: somebody else has brought it back, or deleted it for good."]);
        return RedirectToAction(nameof(Index));
    }

    private async Task TellAsync(ContentItem deleted, ContentItem restored)
    {
        await notifier.SuccessAsync(H["“{0}” is back, as a draft. Visitors see it again when you publish it.", restored.DisplayText ?? restored.ContentItemId]);
        var (before, now) = (AddressOf(deleted), AddressOf(restored));
        if (before != now)
        {
            await notifier.WarningAsync(H["Another item has its address “{0}” by now. Its address is “{1}” from now on.", before, now]);
        }
    }

    private static string AddressOf(ContentItem item) => item.TryGet<AutoroutePart>(out var route) ? route.Path ?? string.Empty : string.Empty;
}
