using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Lists;

/// <summary>A page that lists content items: the shape <c>ContentList</c>, rendered by <c>ContentList.liquid</c>.</summary>
public class ContentListViewModel() : ShapeViewModel("ContentList")
{
    /// <summary>The heading and title of the page.</summary>
    public required string Heading { get; init; }

    /// <summary>One or two sentences below the heading; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>Message for an empty list.</summary>
    public string? Empty { get; init; }

    /// <summary>The address that the filters are sent to, from the application's root: <c>~/ru/publications</c>.</summary>
    public required string Address { get; init; }

    public IReadOnlyList<ContentListFilter> Filters { get; init; } = [];

    /// <summary>The summaries of this page's items.</summary>
    public IReadOnlyList<IShape> Entries { get; internal set; } = [];

    /// <summary>Number of items on all pages.</summary>
    public int Total { get; internal set; }

    /// <summary>Links to the other pages; null if there is only one.</summary>
    public PageLinks? Pages { get; internal set; }

    /// <summary>Whether a filter is set, so that a link to clear it is shown.</summary>
    public bool IsFiltered => Chosen.Any();

    private IEnumerable<ContentListFilter> Chosen => Filters.Where(filter => !string.IsNullOrEmpty(filter.Value));

    /// <summary>The query string for a page of the list, with the question mark: only the chosen filters, without anything else that a visitor may have added.</summary>
    /// <param name="asked">The query of this request; chosen values not in it are part of the path.</param>
    /// <param name="page">From 1; the first page has no parameter, so that it has a single address.</param>
    internal string QueryFor(IQueryCollection asked, int page)
    {
        var query = new QueryBuilder();
        foreach (var filter in Chosen.Where(filter => asked.ContainsKey(filter.Name)))
        {
            query.Add(filter.Name, filter.Value!);
        }

        if (page > 1)
        {
            query.Add(PageLinks.Parameter, page.ToString(CultureInfo.InvariantCulture));
        }

        return query.ToQueryString().ToUriComponent();
    }
}
