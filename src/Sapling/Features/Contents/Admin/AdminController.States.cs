using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;

namespace Sapling.Features.Contents.Admin;

/// <summary>What changes whether visitors see an item, or whether it exists.</summary>
public sealed partial class AdminController
{
    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Publish", "PublishContentItem")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Publish(string contentItemId, string? returnUrl) =>
        ChangeAsync(contentItemId, CommonPermissions.PublishContent, returnUrl, contentManager.PublishAsync, title => H["“{0}” is published.", title]);

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Unpublish", "UnpublishContentItem")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Unpublish(string contentItemId, string? returnUrl) =>
        ChangeAsync(contentItemId, CommonPermissions.PublishContent, returnUrl, contentManager.UnpublishAsync, title => H["“{0}” is a draft again. Visitors do not see it.", title]);

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/DiscardDraft", "DiscardDraftContentItem")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> DiscardDraft(string contentItemId, string? returnUrl) => ChangeAsync(
        contentItemId,
        CommonPermissions.DeleteContent,
        returnUrl,
        item => item.Published ? Task.CompletedTask : contentManager.DiscardDraftAsync(item),
        title => H["The changes to “{0}” are discarded. It is as visitors see it.", title]);

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Remove", "RemoveContentItem")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Remove(string contentItemId, string? returnUrl) =>
        ChangeAsync(contentItemId, CommonPermissions.DeleteContent, returnUrl, contentManager.RemoveAsync, title => H["“{0}” is deleted.", title]);

    private async Task<IActionResult> ChangeAsync(
        string contentItemId, Permission permission, string? returnUrl, Func<ContentItem, Task> changeAsync, Func<string, LocalizedHtmlString> tell)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(permission, item))
        {
            return Forbid();
        }

        await changeAsync(item);
        await notifier.SuccessAsync(tell(NameOf(item)));
        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction(nameof(Index));
    }
}
