using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Search.Lucene;
using Sapling.Features.Indexing;
using Sapling.Features.Search.Lucene.Monitoring;

namespace Sapling.Features.Search.Lucene.Admin;

/// <summary>Shows the state of the indexes and rebuilds them.</summary>
[Feature("OrchardCore.Search.Lucene")]
public sealed class SearchIndexesController(
    LuceneIndexSettingsService settings, IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<SearchIndexesController> H) : Controller
{
    /// <summary>The page.</summary>
    [HttpGet]
    [Admin("search-indexes", "SearchIndexes")]
    public async Task<IActionResult> Index() =>
        await MayAsync() ? View(await Service<IndexesPageBuilder>().BuildAsync()) : Forbid();

    /// <summary>Rebuilds an index.</summary>
    /// <param name="id">Name of the index.</param>
    [HttpPost]
    [Admin("search-indexes/rebuild/{id}", "SearchIndexesRebuild")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Rebuild(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await settings.GetSettingsAsync(id) is not { } index)
        {
            return NotFound();
        }

        Service<IndexStates>().Begin(index.IndexName, total: 0);
        Service<IndexingSession>().Rebuild(index.IndexName);
        await notifier.SuccessAsync(H["The index is being rebuilt. This page shows how far it is."]);
        return RedirectToAction(nameof(Index));
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, LuceneIndexPermissionHelper.ManageLuceneIndexes);

    private T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();
}
