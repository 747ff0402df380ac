using System.Globalization;
using ForumOrchard.Pages.Translations;
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

    /// <summary>The list's own address from the application's root if a chosen value is part of its path: <c>~/ru/news/2024/09</c>; otherwise null.</summary>
    public string? OwnAddress { get; init; }

    /// <summary>The type of what it lists.</summary>
    public required string ContentType { get; init; }

    public IReadOnlyList<ContentListFilter> Filters { get; init; } = [];

    /// <summary>For each filter whose requested value it does not have, a sentence that says so; the list is shown without it.</summary>
    public IReadOnlyList<string> Unknown { get; internal set; } = [];

    /// <summary>If the requested page is past the last one, a sentence that says so; otherwise null.</summary>
    public string? PastEnd { get; internal set; }

    /// <summary>The first page with the same filters, from the application's root.</summary>
    public string FirstPage { get; internal set; } = string.Empty;

    /// <summary>If there is nothing in this language: the same list in those that have items, for the visitor not to stand before nothing.</summary>
    public IReadOnlyList<LanguageVersion> Elsewhere { get; internal set; } = [];

    /// <summary>The summaries of this page's items.</summary>
    public IReadOnlyList<IShape> Entries { get; internal set; } = [];

    /// <summary>Number of items on all pages.</summary>
    public int Total { get; internal set; }

    /// <summary>Links to the other pages; null if there is only one.</summary>
    public PageLinks? Pages { get; internal set; }

    /// <summary>Whether a filter is set, so that a link to clear it is shown.</summary>
    public bool IsFiltered => Chosen.Any();

    /// <summary>Whether the visitor has set a filter: one that is part of the path makes it another page.</summary>
    public bool IsNarrowed { get; internal set; }

    /// <summary>The list's address without a query, from the root. It does not depend on how the request wrote it: addresses match in any case, with or without a slash at the end.</summary>
    internal string Path => (OwnAddress ?? Address).TrimStart('~');

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
