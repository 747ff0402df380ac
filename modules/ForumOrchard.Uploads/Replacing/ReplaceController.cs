using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;

namespace ForumOrchard.Uploads.Replacing;

/// <summary>The page of a file, with the form that replaces it, and the search that leads there.</summary>
public sealed class ReplaceController(
    MediaFiles files, ReplaceFile replace, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<ReplaceController> H) : Controller
{
    /// <param name="q">Words of the folder or name.</param>
    [HttpGet]
    [Admin("Uploads", "ForumOrchardUploads")]
    public async Task<IActionResult> Index(string? q) => await MayAsync() ? View(await files.FindAsync(q)) : Forbid();

    /// <param name="path">Path in the media library.</param>
    [HttpGet]
    [Admin("Uploads/File", "ForumOrchardUploadsFile")]
    public async Task<IActionResult> Show(string? path)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await files.FileAsync(path ?? string.Empty) is { } file ? View(await files.DescribeAsync(file, User)) : NotFound();
    }

    /// <param name="path">Path in the media library.</param>
    /// <param name="upload">What takes the file's place.</param>
    [HttpPost]
    [Admin("Uploads/Replace", "ForumOrchardUploadsReplace")]
    [FileSizeLimit]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Replace(string? path, IFormFile? upload)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await files.FileAsync(path ?? string.Empty) is not { } file)
        {
            return NotFound();
        }

        await (await replace.RunAsync(file, upload) is { } fault
            ? notifier.ErrorAsync(H["{0}", fault])
            : notifier.SuccessAsync(H["“{0}” is replaced. Visitors see the new file from now on.", file.Name]));
        return RedirectToAction(nameof(Show), new { path = file.Path });
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, MediaAccess.ManageMedia);
}
