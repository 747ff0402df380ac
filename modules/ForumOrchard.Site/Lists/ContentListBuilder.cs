using ForumOrchard.Site.Pages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Navigation;
using YesSql;

namespace ForumOrchard.Site.Lists;

/// <summary>Fills a list page: counts, takes one page of items and builds their summaries.</summary>
public sealed class ContentListBuilder(
    IServiceProvider services,
    IContentManager contentManager,
    IShapeFactory shapeFactory,
    IUpdateModelAccessor updateModelAccessor,
    ICurrentPage page,
    IOptions<PagerOptions> pagerOptions)
{
    /// <summary>The page of <paramref name="query"/> that <paramref name="parameters"/> asks for; past the end it is empty.</summary>
    public async Task<IShape> BuildAsync(
        ContentListViewModel list, IQuery<ContentItem> query, PagerParameters parameters, CancellationToken cancellationToken = default)
    {
        Describe(list);
        var pager = new Pager(parameters, pagerOptions.Value.GetPageSize());
        list.Total = await query.CountAsync(cancellationToken);

        var items = await query.Skip(pager.GetStartIndex(null)).Take(pager.PageSize).ListAsync(cancellationToken);
        list.Entries = await SummariesAsync(items);

        if (list.Total > pager.PageSize)
        {
            // The chosen filters stay in the addresses of the other pages.
            var chosen = list.Filters.Where(filter => !string.IsNullOrEmpty(filter.Value));
            list.Pager = await shapeFactory.PagerAsync(pager, list.Total, new RouteValueDictionary(chosen.ToDictionary(filter => filter.Name, filter => (object?)filter.Value)));
        }

        return list;
    }

    /// <summary>A page with all of <paramref name="items"/>, in their order, without a pager.</summary>
    public async Task<IShape> BuildAsync(ContentListViewModel list, IReadOnlyList<ContentItem> items)
    {
        Describe(list);
        list.Total = items.Count;
        list.Entries = await SummariesAsync(items);
        return list;
    }

    /// <summary>The summary shapes of <paramref name="items"/>, in their order.</summary>
    public async Task<IReadOnlyList<IShape>> SummariesAsync(IEnumerable<ContentItem> items)
    {
        // Display drivers use this class, and the display manager is made of display drivers: it is asked for when it is needed.
        var displayManager = services.GetRequiredService<IContentItemDisplayManager>();
        var shapes = new List<IShape>();
        foreach (var item in items)
        {
            await contentManager.LoadAsync(item);
            shapes.Add(await displayManager.BuildDisplayAsync(item, updateModelAccessor.ModelUpdater, "Summary", string.Empty));
        }

        return shapes;
    }

    private void Describe(ContentListViewModel list) =>
        page.Describe(new PageDescription { Title = list.Heading, Description = list.Lead });
}
