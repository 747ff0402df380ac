using ForumOrchard.Pages.Descriptions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Settings;
using YesSql;

namespace ForumOrchard.Pages.Lists;

/// <summary>Fills a list page: counts the items, reads one page of them and builds their summaries.</summary>
public sealed class ContentListBuilder(
    IServiceProvider services,
    IContentManager contentManager,
    ISiteService siteService,
    IUpdateModelAccessor updateModelAccessor,
    ICurrentPage currentPage)
{
    /// <summary>The page of <paramref name="query"/> selected by the request; past the end it is empty. The site settings determine the page size.</summary>
    public async Task<IShape> BuildAsync(ContentListViewModel list, IQuery<ContentItem> query, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(request);
        Describe(list);
        var size = (await siteService.GetSiteSettingsAsync()).PageSize;
        list.Total = await query.CountAsync(request.HttpContext.RequestAborted);

        var pages = (list.Total + size - 1) / size;
        var page = PageLinks.NumberIn(request.Query);
        list.Entries = page > pages ? [] : await SummariesAsync(await query.Skip((page - 1) * size).Take(size).ListAsync(request.HttpContext.RequestAborted));
        list.Pages = PageLinks.Create(page, pages, number => request.PathBase.ToUriComponent() + request.Path.ToUriComponent() + list.QueryFor(request.Query, number));
        return list;
    }

    /// <summary>A page with all <paramref name="items"/> in order, without a pager.</summary>
    public async Task<IShape> BuildAsync(ContentListViewModel list, IReadOnlyList<ContentItem> items)
    {
        Describe(list);
        list.Total = items.Count;
        list.Entries = await SummariesAsync(items);
        return list;
    }

    /// <summary>The summary shapes of <paramref name="items"/>, in order.</summary>
    public async Task<IReadOnlyList<IShape>> SummariesAsync(IEnumerable<ContentItem> items)
    {
        // Resolved late: display drivers use this class, and the display manager depends on display drivers.
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
        currentPage.Describe(new PageDescription { Title = list.Heading, Description = list.Lead });
}
