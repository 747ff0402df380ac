using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Pages.Translations;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
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
    ICurrentPage currentPage,
    TypeLanguages types,
    LanguageVersions languages,
    SummaryCache summaries,
    IStringLocalizer<ContentListBuilder> S)
{
    /// <summary>How much to repeat of a value that no filter has.</summary>
    private const int LongestValue = 60;

    /// <summary>
    /// The page of <paramref name="query"/> selected by the request. The site settings determine the page size. A page past the end says so and is
    /// answered with 404; so that a visitor gets on, it has the filters and the links to the other pages.
    /// </summary>
    public async Task<IShape> BuildAsync(ContentListViewModel list, IQuery<ContentItem> query, HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(request);
        var size = (await siteService.GetSiteSettingsAsync()).PageSize;
        list.Total = await query.CountAsync(request.HttpContext.RequestAborted);

        var pages = (list.Total + size - 1) / size;
        var page = PageLinks.NumberIn(request.Query);
        list.Entries = page > pages ? [] : await SummariesAsync($"{AddressOf(page)} ({size})", () => query.Skip((page - 1) * size).Take(size).ListAsync(request.HttpContext.RequestAborted));
        list.Pages = PageLinks.Create(page, pages, number => request.PathBase.ToUriComponent() + AddressOf(number));
        list.FirstPage = "~" + AddressOf(1);
        list.IsNarrowed = list.QueryFor(request.Query, 1).Length > 0;
        list.Unknown = [.. UnknownIn(list, request.Query)];
        if (page > Math.Max(1, pages))
        {
            list.PastEnd = S["This list has no page with this number."];
            request.HttpContext.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        await DescribeAsync(list, new PageDescription
        {
            Title = list.Heading,
            Description = list.Lead,
            Path = AddressOf(page),
            FirstPage = page > 1 ? AddressOf(1) : null,
            IsPastEnd = list.PastEnd is not null,
            IsHidden = list.Total == 0,
        });
        return list;

        string AddressOf(int number) => list.Path + list.QueryFor(request.Query, number);
    }

    /// <summary>A page with all <paramref name="items"/> in order, without a pager.</summary>
    public async Task<IShape> BuildAsync(ContentListViewModel list, IReadOnlyList<ContentItem> items)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(items);
        await DescribeAsync(list, new PageDescription { Title = list.Heading, Description = list.Lead, Path = list.Path, IsHidden = items.Count == 0 });
        list.Total = items.Count;
        list.Entries = await SummariesAsync(items);
        return list;
    }

    /// <summary>The summary shapes of <paramref name="items"/>, in order.</summary>
    public async Task<IReadOnlyList<IShape>> SummariesAsync(IEnumerable<ContentItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var shapes = new List<IShape>();
        foreach (var item in items)
        {
            shapes.Add(await summaries.GetAsync(item, SummaryAsync));
        }

        return shapes;
    }

    /// <summary>The summary shapes of a list that changes only with its items.</summary>
    /// <param name="list">Says which items it has: equal names on one site and in one language, equal items.</param>
    /// <param name="read">Reads them; not called while they are known.</param>
    public Task<IReadOnlyList<IShape>> SummariesAsync(string list, Func<Task<IEnumerable<ContentItem>>> read) => summaries.GetAsync(list, read, SummaryAsync);

    private async Task<IShape> SummaryAsync(ContentItem item)
    {
        await contentManager.LoadAsync(item);

        // Resolved late: display drivers use this class, and the display manager depends on display drivers.
        return await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(item, updateModelAccessor.ModelUpdater, "Summary", string.Empty);
    }

    /// <summary>A list is there in every language, but one without any item is no version of another.</summary>
    private async Task DescribeAsync(ContentListViewModel list, PageDescription page)
    {
        var withItems = await types.WithItemsAsync(list.ContentType);
        var versions = await languages.OfAsync(page);
        page.EmptyIn = [.. versions.Select(version => version.Code).Except(withItems, StringComparer.Ordinal)];
        list.Elsewhere = versions.Any(version => version.IsCurrent && page.EmptyIn.Contains(version.Code)) ? [.. versions.Where(version => withItems.Contains(version.Code))] : [];
        currentPage.Describe(page);
    }

    /// <summary>A filter whose parameter has a value while it has none chosen does not know that value.</summary>
    private IEnumerable<string> UnknownIn(ContentListViewModel list, IQueryCollection asked) =>
        from filter in list.Filters
        where string.IsNullOrEmpty(filter.Value)
        let value = PlainText.Cut(asked[filter.Name].FirstOrDefault() ?? string.Empty, LongestValue)
        where value.Length > 0
        select S["“{0}” has no value “{1}”. The list is shown without it.", filter.Label, value].Value;
}
