using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Menu;
using OrchardCore.Security.Permissions;
using Sapling.Content.Items;
using Sapling.Features.Contents.Containers;
using ISession = YesSql.ISession;

namespace Sapling.Features.Menu.Admin;

/// <summary>The forms of a menu's entries, at Orchard Core's addresses.</summary>
[Admin("Menu/{action}/{id?}", "Menu{action}")]
public sealed class AdminController(
    IContentManager contents,
    IContentItemDisplayManager displays,
    IUpdateModelAccessor updaters,
    IAuthorizationService authorization,
    ISession session,
    INotifier notifier,
    IHtmlLocalizer<ContainedItemsController> H,
    IContentDefinitionManager definitions) : ContainedItemsController(contents, displays, updaters, authorization, session, notifier, H)
{
    private protected override ContainerAddress Address => MenuEntries.Address;

    private protected override Permission Permission => Permissions.ManageMenu;

    /// <param name="id">The type of the new entry.</param>
    /// <param name="menuContentItemId">Id of the menu.</param>
    /// <param name="menuItemId">Id of the entry to add it below; null for the first level.</param>
    [HttpGet]
    public Task<IActionResult> Create(string id, string menuContentItemId, string? menuItemId) => ShowNewAsync(menuContentItemId, id, menuItemId);

    [HttpPost]
    [ActionName(nameof(Create))]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> CreatePost(string id, string menuContentItemId, string? menuItemId) => AddAsync(menuContentItemId, id, menuItemId);

    [HttpGet]
    public Task<IActionResult> Edit(string menuContentItemId, string menuItemId) => ShowAsync(menuContentItemId, menuItemId);

    [HttpPost]
    [ActionName(nameof(Edit))]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> EditPost(string menuContentItemId, string menuItemId) => SaveAsync(menuContentItemId, menuItemId);

    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Delete(string menuContentItemId, string menuItemId) => RemoveAsync(menuContentItemId, menuItemId);

    private protected override ItemTree? TreeOf(ContentItem container) => MenuEntries.Of(container);

    private protected override void Store(ItemTree tree, ContentItem container) => MenuEntries.Store(tree, container);

    private protected override async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(ContentItem container) => await MenuEntries.TypesAsync(definitions);
}
