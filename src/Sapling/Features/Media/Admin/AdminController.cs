using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace Sapling.Features.Media.Admin;

/// <summary>
/// The media library, at Orchard Core's addresses. A form is answered with its folder and what to say of it; a script that uploads file after file, with JSON.
/// </summary>
[RequireFeatures("OrchardCore.Admin")]
public sealed class AdminController(
    MediaLibrary library,
    MediaUploads uploads,
    IMediaFileStore store,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<AdminController> S,
    IHtmlLocalizer<AdminController> H) : Controller
{
    [HttpGet]
    [Admin("Media", "Media.Index")]
    public async Task<IActionResult> Index(string? path, string? q, int pagenum = 1)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await library.ReadAsync(Clean(path), q, pagenum) is { } page ? View(page) : NotFound();
    }

    [HttpPost]
    [Admin("Media/Upload", "Media.Upload")]
    [ValidateAntiForgeryToken]
    [MediaSizeLimit]
    public async Task<IActionResult> Upload(string? path, IFormFileCollection files)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var results = new List<(string Name, string? Fault)>();
        foreach (var file in files)
        {
            results.Add((file.FileName, (await uploads.StoreAsync(file, Clean(path))).Fault));
        }

        if (Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "application/json"))
        {
            return Ok(new { files = results.Select(result => new { name = result.Name, error = result.Fault }) });
        }

        foreach (var (_, fault) in results.Where(result => result.Fault is not null))
        {
            await notifier.ErrorAsync(H["{0}", fault!]);
        }

        await (results.Count(result => result.Fault is null) switch
        {
            > 0 and var stored => notifier.SuccessAsync(H["Files uploaded: {0}", stored]),
            _ => results.Count == 0 ? notifier.ErrorAsync(H["Choose files first."]) : ValueTask.CompletedTask,
        });
        return Folder(path);
    }

    [HttpPost]
    [Admin("Media/CreateFolder", "Media.CreateFolder")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> CreateFolder(string? path, string? name) => ChangeAsync(path, async () =>
    {
        var folder = Below(path, name);
        return folder.Length == 0 || !await store.TryCreateDirectoryAsync(folder) ? throw new FileStoreException(S["There is already a folder “{0}”.", name ?? string.Empty]) : H["The folder “{0}” is created.", folder];
    });

    [HttpPost]
    [Admin("Media/DeleteFolder", "Media.DeleteFolder")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> DeleteFolder(string? path) => ChangeAsync(ParentOf(path), async () =>
        await store.TryDeleteDirectoryAsync(Clean(path)) ? H["The folder “{0}” is deleted, with all in it.", Clean(path)] : throw Missing(path));

    [HttpPost]
    [Admin("Media/DeleteMedia", "Media.DeleteMedia")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> DeleteMedia(string? path) => ChangeAsync(ParentOf(path), async () =>
        await store.TryDeleteFileAsync(Clean(path)) ? H["“{0}” is deleted.", Clean(path)] : throw Missing(path));

    [HttpPost]
    [Admin("Media/MoveMedia", "Media.MoveMedia")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> MoveMedia(string? oldPath, string? newPath) => ChangeAsync(ParentOf(oldPath), async () =>
    {
        var (source, target) = (Clean(oldPath), Clean(newPath));
        if (!Path.GetExtension(source).Equals(Path.GetExtension(target), StringComparison.OrdinalIgnoreCase))
        {
            throw new FileStoreException(S["The ending of a name says what the file is: keep “{0}”.", Path.GetExtension(source)]);
        }

        await store.MoveFileAsync(source, target);
        return H["“{0}” is now “{1}”.", source, target];
    });

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, Permissions.ManageMedia);

    private async Task<IActionResult> ChangeAsync(string? folder, Func<Task<LocalizedHtmlString>> changeAsync)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        try
        {
            await notifier.SuccessAsync(await changeAsync());
        }
        catch (FileStoreException refusal)
        {
            await notifier.ErrorAsync(H["{0}", refusal.Message]);
        }

        return Folder(folder);
    }

    private RedirectToActionResult Folder(string? path) => RedirectToAction(nameof(Index), new { path = Clean(path) is { Length: > 0 } folder ? folder : null });

    private FileStoreException Missing(string? path) => new(S["The media library has no “{0}” any more.", Clean(path)]);

    private static string Clean(string? path) => path?.Trim().Trim('/') ?? string.Empty;

    private static string Below(string? folder, string? name) => Clean(name).Length == 0 ? string.Empty : Clean($"{Clean(folder)}/{Clean(name)}");

    private static string ParentOf(string? path) => Clean(path) is var clean && clean.LastIndexOf('/') is > 0 and var end ? clean[..end] : string.Empty;
}
