using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Versions;

/// <summary>The versions of an item: what changed since, and the way back.</summary>
public sealed class VersionsController(
    ItemVersions versions, Restore restore, IContentManager contents, IAuthorizationService authorization, ILocalClock clock, INotifier notifier, IHtmlLocalizer<VersionsController> H) : Controller
{
    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="version">Id of the version to compare with the latest; null for none.</param>
    [HttpGet]
    [Admin("editing/versions/{contentItemId}", "ForumOrchardVersions")]
    public async Task<IActionResult> Index(string contentItemId, string? version)
    {
        var (latest, refusal) = await FindAsync(contentItemId);
        if (latest is null)
        {
            return refusal;
        }

        var all = await versions.OfAsync(contentItemId);
        var compared = all.FirstOrDefault(one => one.ContentItemVersionId == version && !one.Latest);
        if (version is not null && compared is null)
        {
            return NotFound();
        }

        var dated = new List<(ContentItem, DateTime?)>();
        foreach (var one in all)
        {
            dated.Add((one, one.ModifiedUtc is { } saved ? (await clock.ConvertToLocalAsync(saved)).DateTime : null));
        }

        return View(new VersionsViewModel(latest, dated, compared, compared is null ? [] : await versions.CompareAsync(compared, latest), EditToken.Of(latest).Value));
    }

    /// <summary>Makes a draft of an older version; visitors see what they saw until it is published.</summary>
    [HttpPost]
    [Admin("editing/versions/{contentItemId}/restore", "ForumOrchardRestore")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Restore(string contentItemId, string version, string? token)
    {
        var (latest, refusal) = await FindAsync(contentItemId);
        if (latest is null)
        {
            return refusal;
        }

        if ((await versions.OfAsync(contentItemId)).All(one => one.ContentItemVersionId != version))
        {
            return NotFound();
        }

        switch (await restore.ExecuteAsync(contentItemId, new EditToken(token ?? string.Empty), version))
        {
            case Saved:
                await notifier.SuccessAsync(H["The version is a draft now. Look it over and publish it: until then visitors see what they saw before."]);
                return RedirectToRoute("EditContentItem", new { area = "OrchardCore.Contents", contentItemId });
            case Invalid invalid:
                await notifier.ErrorAsync(H["The version cannot be restored: {0}", string.Join(' ', invalid.Errors.Select(error => error.ErrorMessage))]);
                break;
            default:
                await notifier.ErrorAsync(H["Somebody has saved the item since this page was opened. Look at the newest version first."]);
                break;
        }

        return RedirectToAction(nameof(Index), new { contentItemId });
    }

    private async Task<(ContentItem? Latest, IActionResult Refusal)> FindAsync(string contentItemId)
    {
        if (await contents.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return (null, NotFound());
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, latest) ? (latest, NoContent()) : (null, Forbid());
    }
}
