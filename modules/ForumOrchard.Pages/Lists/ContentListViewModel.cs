using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.Pages.Lists;

/// <summary>A page that lists content items: the shape <c>ContentList</c>, rendered by <c>ContentList.liquid</c>.</summary>
public class ContentListViewModel() : ShapeViewModel("ContentList")
{
    /// <summary>The page's heading and title.</summary>
    public required string Heading { get; init; }

    /// <summary>One or two sentences below the heading; null for none.</summary>
    public string? Lead { get; init; }

    /// <summary>What is said where nothing is found.</summary>
    public string? Empty { get; init; }

    /// <summary>The address, from the application's root, that the filters are sent to: <c>~/ru/publications</c>.</summary>
    public required string Address { get; init; }

    public IReadOnlyList<ContentListFilter> Filters { get; init; } = [];

    /// <summary>The summaries of this page's items.</summary>
    public IReadOnlyList<IShape> Entries { get; internal set; } = [];

    /// <summary>How many items there are on all pages.</summary>
    public int Total { get; internal set; }

    /// <summary>The links to the other pages; null where one page holds everything.</summary>
    public PageLinks? Pages { get; internal set; }

    /// <summary>Whether a filter is on, so that a way to clear it is offered.</summary>
    public bool IsFiltered => Chosen.Any();

    private IEnumerable<ContentListFilter> Chosen => Filters.Where(filter => !string.IsNullOrEmpty(filter.Value));

    /// <summary>What stands behind the path of a page of the list, with the question mark: what is chosen there, and nothing else that a visitor may have put there.</summary>
    /// <param name="asked">The query of this request; what is chosen and not in it stands in the path.</param>
    /// <param name="page">Counted from 1; the first needs no saying, so that it has one address.</param>
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
