using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;

namespace Sapling.Features.Contents.Admin;

/// <summary>
/// Forms for new and existing items, at Orchard Core's addresses and with its names of buttons: <c>submit.Save</c> keeps a draft,
/// <c>submit.Publish</c> shows it to visitors; with the value <c>submit.SaveAndContinue</c> or <c>submit.PublishAndContinue</c> the form stays open.
/// </summary>
public sealed partial class AdminController
{
    private const string SaveAndContinue = "submit.SaveAndContinue";

    private const string PublishAndContinue = "submit.PublishAndContinue";

    /// <param name="id">The technical name of a type whose items can be created.</param>
    [HttpGet]
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    public async Task<IActionResult> Create(string id)
    {
        if (await NewAsync(id) is not { } item)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.EditContent, item) ? View(await displays.BuildEditorAsync(item, updaters.ModelUpdater, isNew: true)) : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItemPost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> CreatePOST(string id, [Bind(Prefix = "submit.Publish")] string? submitPublish, [Bind(Prefix = "submit.Save")] string? submitSave, string? returnUrl)
    {
        if (await NewAsync(id) is not { } item)
        {
            return NotFound();
        }

        if (!await MaySaveAsync(item, submitPublish is not null))
        {
            return Forbid();
        }

        var form = await displays.UpdateEditorAsync(item, updaters.ModelUpdater, isNew: true);
        if (!await IsValidAsync(item))
        {
            return await RefuseAsync(nameof(Create), form);
        }

        await contentManager.CreateAsync(item, VersionOptions.Draft);
        return await FinishAsync(item, submitPublish, submitSave, returnUrl);
    }

    [HttpGet]
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    public async Task<IActionResult> Edit(string contentItemId)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } item)
        {
            return NotFound();
        }

        return await MayAsync(CommonPermissions.EditContent, item) ? View(await displays.BuildEditorAsync(item, updaters.ModelUpdater, isNew: false)) : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItemPost")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> EditPOST(
        string contentItemId, [Bind(Prefix = "submit.Publish")] string? submitPublish, [Bind(Prefix = "submit.Save")] string? submitSave, string? returnUrl)
    {
        if (await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is not { } latest)
        {
            return NotFound();
        }

        if (!await MaySaveAsync(latest, submitPublish is not null))
        {
            return Forbid();
        }

        // Not before it is allowed: to ask for a draft makes one.
        var item = (await contentManager.GetAsync(contentItemId, VersionOptions.DraftRequired))!;
        var form = await displays.UpdateEditorAsync(item, updaters.ModelUpdater, isNew: false);
        if (!await IsValidAsync(item))
        {
            return await RefuseAsync(nameof(Edit), form);
        }

        await contentManager.UpdateAsync(item);
        return await FinishAsync(item, submitPublish, submitSave, returnUrl);
    }

    private async Task<ContentItem?> NewAsync(string type)
    {
        if (await definitions.GetTypeDefinitionAsync(type) is not { } definition || !definition.IsCreatable())
        {
            return null;
        }

        var item = await contentManager.NewAsync(type);
        item.Owner = User.FindFirstValue(ClaimTypes.NameIdentifier);
        return item;
    }

    private async Task<bool> MaySaveAsync(ContentItem item, bool isPublished) =>
        await MayAsync(CommonPermissions.EditContent, item) && (!isPublished || await MayAsync(CommonPermissions.PublishContent, item));

    private async Task<bool> MayAsync(Permission permission, ContentItem item) => await authorization.AuthorizeAsync(User, permission, item);

    private static string NameOf(ContentItem item) => string.IsNullOrWhiteSpace(item.DisplayText) ? item.ContentItemId : item.DisplayText;

    /// <summary>Asks the handlers, too: what an import would be refused for, a form is.</summary>
    private async Task<bool> IsValidAsync(ContentItem item)
    {
        if (ModelState.IsValid)
        {
            foreach (var error in (await contentManager.ValidateAsync(item)).Errors)
            {
                ModelState.AddModelError(error.MemberNames.FirstOrDefault() ?? string.Empty, error.ErrorMessage ?? string.Empty);
            }
        }

        return ModelState.IsValid;
    }

    /// <summary>Shows the form with what was typed; nothing of it is stored.</summary>
    private async Task<IActionResult> RefuseAsync(string view, IShape form)
    {
        await session.CancelAsync();
        return View(view, form);
    }

    private async Task<IActionResult> FinishAsync(ContentItem item, string? submitPublish, string? submitSave, string? returnUrl)
    {
        if (submitPublish is not null)
        {
            await contentManager.PublishAsync(item);
        }
        else
        {
            await contentManager.SaveDraftAsync(item);
        }

        await notifier.SuccessAsync(submitPublish is null ? H["The draft of “{0}” is saved. Visitors do not see it yet.", NameOf(item)] : H["“{0}” is published.", NameOf(item)]);
        return submitPublish == PublishAndContinue || submitSave == SaveAndContinue ? RedirectToAction(nameof(Edit), new { item.ContentItemId })
            : Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl)
            : RedirectToAction(nameof(List));
    }
}
