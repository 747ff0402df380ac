using ForumOrchard.Attachments.Services;
using ForumOrchard.Attachments.Storage;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Attachments.Controllers;

/// <summary>
/// Shows editors the state of the attached files and which of them cannot be searched, and lets them request another
/// reading.
/// </summary>
public sealed class AdminController(
    FaultyFiles files, KeptTexts texts, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<AdminController> H) : Controller
{
    /// <summary>The list.</summary>
    /// <param name="pagenum">From 1; routing reserves the name "page".</param>
    [HttpGet]
    [Admin("attachments", "Attachments")]
    public async Task<IActionResult> Index(int pagenum = 1) =>
        await MayAsync() ? View(await files.ListAsync(pagenum, User)) : Forbid();

    /// <summary>Requests another reading of a file.</summary>
    /// <param name="id">Id of the stored text.</param>
    /// <param name="pagenum">The page to return to.</param>
    [HttpPost]
    [Admin("attachments/read/{id:long}", "AttachmentsRead")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Read(long id, int pagenum = 1)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (!await texts.AskAgainAsync(id))
        {
            return NotFound();
        }

        await notifier.SuccessAsync(H["The file will be read again within a few minutes."]);
        return RedirectToAction(nameof(Index), new { pagenum });
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, Permissions.ManageAttachments);
}
