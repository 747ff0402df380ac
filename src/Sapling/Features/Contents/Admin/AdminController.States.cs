using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using YesSql;

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
        title => H["The changes to “{0}” are discarded. It is as visitors see it.", title],
        needsPublished: true);

    [HttpPost]
    [Admin("Contents/ContentItems/{contentItemId}/Remove", "RemoveContentItem")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Remove(string contentItemId, string? returnUrl) =>
        ChangeAsync(contentItemId, CommonPermissions.DeleteContent, returnUrl, contentManager.RemoveAsync, title => H["“{0}” is deleted.", title]);

    /// <param name="contentItemId">Id of the item.</param>
    /// <param name="permission">What the user needs.</param>
    /// <param name="returnUrl">Where to go afterwards.</param>
    /// <param name="changeAsync">The change.</param>
    /// <param name="tell">Says that it is done.</param>
    /// <param name="needsPublished">Whether it needs a version that visitors see: a colleague may have withdrawn the item meanwhile.</param>
    private async Task<IActionResult> ChangeAsync(
        string contentItemId,
        Permission permission,
        string? returnUrl,
        Func<ContentItem, Task> changeAsync,
        Func<string, LocalizedHtmlString> tell,
        bool needsPublished = false)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        if (!await MayAsync(permission, item))
        {
            return Forbid();
        }

        if (needsPublished && await contentManager.GetAsync(contentItemId, VersionOptions.Published) is null)
        {
            await notifier.ErrorAsync(H["Visitors see no version of “{0}”, so there is none to go back to. The draft stays.", NameOf(item)]);
        }
        else if (await IsStoredAsync(() => changeAsync(item)))
        {
            await notifier.SuccessAsync(tell(NameOf(item)));
        }

        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction(nameof(List));
    }

    /// <summary>Stores a change at once, so that who was not the first of two is told instead of shown a fault.</summary>
    private async Task<bool> IsStoredAsync(Func<Task> changeAsync)
    {
        try
        {
            await changeAsync();
            await session.SaveChangesAsync();
            return true;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            await notifier.ErrorAsync(H["Somebody else has changed the same at the same moment, so nothing is done. Look at it and try again."]);
            return false;
        }
    }
}
