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
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;
using OrchardCore.Taxonomies;
using OrchardCore.Taxonomies.Models;
using Sapling.Content.Items;
using Sapling.Features.Contents.Containers;
using ISession = YesSql.ISession;

namespace Sapling.Features.Taxonomies.Admin;

/// <summary>The forms of a taxonomy's terms, at Orchard Core's addresses.</summary>
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
[Admin("Taxonomies/{action}/{id?}", "Taxonomies.{action}")]
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
    private protected override ContainerAddress Address => TaxonomyTerms.Address;

    private protected override Permission Permission => Permissions.ManageTaxonomies;

    /// <param name="id">The type of the taxonomy's terms.</param>
    /// <param name="taxonomyContentItemId">Id of the taxonomy.</param>
    /// <param name="taxonomyItemId">Id of the term to add it below; null for the first level.</param>
    [HttpGet]
    public Task<IActionResult> Create(string id, string taxonomyContentItemId, string? taxonomyItemId) => ShowNewAsync(taxonomyContentItemId, id, taxonomyItemId);

    [HttpPost]
    [ActionName(nameof(Create))]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> CreatePost(string id, string taxonomyContentItemId, string? taxonomyItemId) => AddAsync(taxonomyContentItemId, id, taxonomyItemId);

    [HttpGet]
    public Task<IActionResult> Edit(string taxonomyContentItemId, string taxonomyItemId) => ShowAsync(taxonomyContentItemId, taxonomyItemId);

    [HttpPost]
    [ActionName(nameof(Edit))]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> EditPost(string taxonomyContentItemId, string taxonomyItemId) => SaveAsync(taxonomyContentItemId, taxonomyItemId);

    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Delete(string taxonomyContentItemId, string taxonomyItemId) => RemoveAsync(taxonomyContentItemId, taxonomyItemId);

    private protected override ItemTree? TreeOf(ContentItem container) => container.As<TaxonomyPart>() is { } part ? TaxonomyTerms.TreeOf(part) : null;

    private protected override void Store(ItemTree tree, ContentItem container) => container.Alter<TaxonomyPart>(nameof(TaxonomyPart), part => part.Terms = tree.ToList());

    private protected override async Task<IReadOnlyList<ContentTypeDefinition>> TypesAsync(ContentItem container) =>
        container.As<TaxonomyPart>()?.TermContentType is { Length: > 0 } type && await definitions.GetTypeDefinitionAsync(type) is { } definition ? [definition] : [];

    private protected override void Prepare(ContentItem item, ContentItem container) =>
        item.Alter<TermPart>(nameof(TermPart), part => part.TaxonomyContentItemId = container.ContentItemId);
}
