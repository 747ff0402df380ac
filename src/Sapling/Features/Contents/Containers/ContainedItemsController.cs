using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using Sapling.Content.Items;
using YesSql;
using ISession = YesSql.ISession;

namespace Sapling.Features.Contents.Containers;

/// <summary>
/// The forms of items that are part of another: entries of a menu, terms of a taxonomy. What they change is in the container's draft; visitors see it when the container is published.
/// </summary>
[RequireFeatures("OrchardCore.Admin")]
public abstract class ContainedItemsController(
    IContentManager contents,
    IContentItemDisplayManager displays,
    IUpdateModelAccessor updaters,
    IAuthorizationService authorization,
    ISession session,
    INotifier notifier,
    IHtmlLocalizer<ContainedItemsController> H) : Controller
{
    private const string FormView = "/Areas/OrchardCore.Contents/Views/Containers/Form.cshtml";

    private protected abstract ContainerAddress Address { get; }

    private protected abstract Permission Permission { get; }

    /// <summary>The items of a container; null if it is none.</summary>
    private protected abstract ItemTree? TreeOf(ContentItem container);

    private protected abstract void Store(ItemTree tree, ContentItem container);

    /// <summary>The types of items that the container may hold.</summary>
    private protected abstract Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(ContentItem container);

    /// <summary>Gives a new item what all in the container have.</summary>
    private protected virtual void Prepare(ContentItem item, ContentItem container)
    {
    }

    private protected Task<IActionResult> ShowNewAsync(string containerId, string type, string? aboveId) =>
        WithNewAsync(containerId, type, aboveId, async (container, item, above) => await PageAsync(await displays.BuildEditorAsync(item, updaters.ModelUpdater, isNew: true), container, item, above, isNew: true));

    private protected Task<IActionResult> AddAsync(string containerId, string type, string? aboveId) =>
        WithNewAsync(containerId, type, aboveId, async (container, item, above) =>
        {
            var form = await displays.UpdateEditorAsync(item, updaters.ModelUpdater, isNew: true);
            return await IsValidAsync(item) && await ChangeAsync(containerId, tree => tree.Add(item, aboveId))
                ? Container(containerId, item.ContentItemId)
                : await PageAsync(form, container, item, above, isNew: true);
        });

    private protected Task<IActionResult> ShowAsync(string containerId, string itemId) =>
        WithItemAsync(containerId, itemId, async (container, item) => await PageAsync(await displays.BuildEditorAsync(item, updaters.ModelUpdater, isNew: false), container, item, above: null, isNew: false));

    private protected Task<IActionResult> SaveAsync(string containerId, string itemId) =>
        WithItemAsync(containerId, itemId, async (container, item) =>
        {
            var form = await displays.UpdateEditorAsync(item, updaters.ModelUpdater, isNew: false);
            return await IsValidAsync(item) && await ChangeAsync(containerId, tree => tree.Replace(item))
                ? Container(containerId, itemId)
                : await PageAsync(form, container, item, above: null, isNew: false);
        });

    private protected Task<IActionResult> RemoveAsync(string containerId, string itemId) =>
        WithItemAsync(containerId, itemId, async (_, _) =>
        {
            await ChangeAsync(containerId, tree => tree.Remove(itemId));
            return Container(containerId, shownId: null);
        });

    private async Task<IActionResult> WithContainerAsync(string containerId, Func<ContentItem, ItemTree, Task<IActionResult>> answerAsync)
    {
        if (await contents.GetAsync(containerId, VersionOptions.Latest) is not { } container || TreeOf(container) is not { } tree)
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, Permission, container) ? await answerAsync(container, tree) : Forbid();
    }

    private Task<IActionResult> WithItemAsync(string containerId, string itemId, Func<ContentItem, ContentItem, Task<IActionResult>> answerAsync) =>
        WithContainerAsync(containerId, async (container, tree) => tree.Find(itemId) is { } item ? await answerAsync(container, item) : NotFound());

    private Task<IActionResult> WithNewAsync(
        string containerId, string type, string? aboveId, Func<ContentItem, ContentItem, ContentItem?, Task<IActionResult>> answerAsync) =>
        WithContainerAsync(containerId, async (container, tree) =>
        {
            var above = aboveId is null ? null : tree.Find(aboveId);
            if ((aboveId is not null && !tree.HasRoomBelow(aboveId)) || (await TypesAsync(container)).All(one => one.Name != type))
            {
                return NotFound();
            }

            var item = await contents.NewAsync(type);
            Prepare(item, container);
            return await answerAsync(container, item, above);
        });

    /// <summary>Asks the handlers, too: what an import would be refused for, a form is.</summary>
    private async Task<bool> IsValidAsync(ContentItem item)
    {
        if (ModelState.IsValid)
        {
            foreach (var error in (await contents.ValidateAsync(item)).Errors)
            {
                ModelState.AddModelError(error.MemberNames.FirstOrDefault() ?? string.Empty, error.ErrorMessage ?? string.Empty);
            }
        }

        return ModelState.IsValid;
    }

    /// <returns>Whether the change is stored; it is not if somebody else has changed the container at the same moment.</returns>
    private async Task<bool> ChangeAsync(string containerId, Action<ItemTree> change)
    {
        try
        {
            var container = (await contents.GetAsync(containerId, VersionOptions.DraftRequired))!;
            var tree = TreeOf(container)!;
            change(tree);
            Store(tree, container);
            await contents.UpdateAsync(container);
            await contents.SaveDraftAsync(container);
            await session.SaveChangesAsync();
            await notifier.SuccessAsync(H["The draft of “{0}” is saved. Visitors see the change when you publish it.", container.DisplayText ?? containerId]);
            return true;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            await notifier.ErrorAsync(H["Somebody else has changed the same at the same moment, so nothing is stored. Try again."]);
            return false;
        }
    }

    /// <param name="containerId">Id of the container.</param>
    /// <param name="shownId">The item at which the container's form opens; null for its beginning.</param>
    private RedirectToRouteResult Container(string containerId, string? shownId) =>
        RedirectToRoute("EditContentItem", new { contentItemId = containerId }, shownId is null ? null : $"item-{shownId}");

    private async Task<IActionResult> PageAsync(IShape form, ContentItem container, ContentItem item, ContentItem? above, bool isNew)
    {
        if (!ModelState.IsValid)
        {
            await session.CancelAsync();
        }

        return View(FormView, new ContainedItemForm(
            (IZoneHolding)form, container, item, above, isNew, [.. (await TypesAsync(container)).Select(type => (type.Name, type.DisplayName))], Address));
    }
}
