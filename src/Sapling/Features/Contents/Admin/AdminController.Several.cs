using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;

namespace Sapling.Features.Contents.Admin;

/// <summary>One decision about several items of the list.</summary>
public sealed partial class AdminController
{
    /// <param name="bulkAction">What to do with the items.</param>
    /// <param name="itemIds">Their ids.</param>
    /// <param name="returnUrl">The page of the list to return to.</param>
    [HttpPost]
    [Admin("Contents/ContentItems/Several", "SeveralContentItems")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Several(ContentsBulkAction bulkAction, string[] itemIds, string? returnUrl)
    {
        if (bulkAction == ContentsBulkAction.None)
        {
            return BadRequest();
        }

        var permission = bulkAction == ContentsBulkAction.Remove ? CommonPermissions.DeleteContent : CommonPermissions.PublishContent;
        var ids = itemIds.Distinct(StringComparer.Ordinal).ToList();
        var (done, refused) = (0, 0);
        var isStored = await IsStoredAsync(async () =>
        {
            foreach (var item in await contentManager.GetAsync(ids, VersionOptions.Latest))
            {
                if (await MayAsync(permission, item))
                {
                    await ExecuteAsync(bulkAction, item);
                    done++;
                }
                else
                {
                    refused++;
                }
            }
        });
        if (isStored)
        {
            await TellAsync(bulkAction, ids.Count, done, refused);
        }

        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction(nameof(List));
    }

    private Task ExecuteAsync(ContentsBulkAction action, ContentItem item) => action switch
    {
        ContentsBulkAction.PublishNow => contentManager.PublishAsync(item),
        ContentsBulkAction.Unpublish => contentManager.UnpublishAsync(item),
        _ => contentManager.RemoveAsync(item),
    };

    private async Task TellAsync(ContentsBulkAction action, int selected, int done, int refused)
    {
        if (selected == 0)
        {
            await notifier.WarningAsync(H["No item is ticked. Tick the items that you mean."]);
        }

        if (selected > done + refused)
        {
            await notifier.WarningAsync(H["Somebody else has deleted items meanwhile: {0}.", selected - done - refused]);
        }

        if (refused > 0)
        {
            await notifier.ErrorAsync(H["You may not do this with some of the items: {0}. They are as before.", refused]);
        }

        if (done > 0)
        {
            await notifier.SuccessAsync(action switch
            {
                ContentsBulkAction.PublishNow => H["Items published: {0}.", done],
                ContentsBulkAction.Unpublish => H["Items withdrawn: {0}. They are drafts again.", done],
                _ => H["Items deleted: {0}.", done],
            });
        }
    }
}

/// <summary>What can be done with several items.</summary>
public enum ContentsBulkAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Visitors see the latest version.</summary>
    PublishNow,

    /// <summary>Visitors no longer see them.</summary>
    Unpublish,

    /// <summary>They are deleted.</summary>
    Remove,
}
