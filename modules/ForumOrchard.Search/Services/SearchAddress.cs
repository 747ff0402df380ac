using System.Globalization;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.ViewModels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace ForumOrchard.Search.Services;

/// <summary>The address of a search, which contains everything, so that it can be shared.</summary>
/// <param name="Culture">The language of the page.</param>
/// <param name="Text">The search text; empty for none.</param>
/// <param name="Filters">The chosen values.</param>
/// <param name="Order">The order; the first one is the default and omitted.</param>
public sealed record SearchAddress(string Culture, string Text, FacetFilters Filters, SearchOrder Order)
{
    internal const string TextName = "q";
    internal const string OrderName = "sort";
    internal const string AsTypedName = "as";
    internal const string AsTyped = "typed";
    internal const string PageName = PageLinks.Parameter;

    /// <summary>Whether to take the text literally.</summary>
    public bool IsAsTyped { get; init; }

    /// <summary>From 1; no search has pages after <see cref="ForumSearch.MaxPage"/>.</summary>
    public int Page { get; init; } = 1;

    /// <summary>All values in the address, also those that cannot be values of a facet.</summary>
    public IReadOnlyList<(Facet Facet, string Value)> Asked { get; init; } = [];

    /// <summary>The address of the form, from the application's root.</summary>
    public string Path => $"~/{Culture}/search";

    /// <summary>The hidden fields of a search form.</summary>
    public IEnumerable<SearchField> Rest
    {
        get
        {
            var filters = Filters.All.Select(one => new SearchField(one.Facet.Name, one.Value));
            return Order == SearchOrder.Best ? filters : filters.Append(new SearchField(OrderName, NameOf(Order)));
        }
    }

    /// <summary>Parses an address. Every address is a valid search; meaningless parts are ignored.</summary>
    public static SearchAddress Read(string culture, IQueryCollection query) => new(
        culture,
        SearchText.Clean(query[TextName].FirstOrDefault()),
        new FacetFilters(AskedIn(query).Select(one => (one.Facet, (string?)one.Value))),
        Enum.GetValues<SearchOrder>().FirstOrDefault(order => NameOf(order) == query[OrderName].FirstOrDefault()))
    {
        IsAsTyped = query[AsTypedName].FirstOrDefault() == AsTyped,
        Page = PageLinks.NumberIn(query),
        Asked = [.. AskedIn(query)],
    };

    private static IEnumerable<(Facet Facet, string Value)> AskedIn(IQueryCollection query) =>
        Facet.All.SelectMany(facet => query[facet.Name].Where(value => !string.IsNullOrEmpty(value)).Select(value => (facet, value!)));

    /// <summary>The search request; a page that no search has becomes the last that one may have, so that everything but the results is known.</summary>
    public SearchRequest ToRequest() => new(Culture, Text) { Filters = Filters, Order = Order, IsAsTyped = IsAsTyped, Page = Math.Min(Page, ForumSearch.MaxPage) };

    /// <summary>Whether the page is past the end of so many results; the first page always exists.</summary>
    public bool IsPastEnd(int total) => Page > Math.Max(1, PagesOf(total));

    /// <summary>Number of pages that so many results have.</summary>
    public static int PagesOf(int total) => Math.Min((total + ForumSearch.PageSize - 1) / ForumSearch.PageSize, ForumSearch.MaxPage);

    /// <summary>The first page, from the application's root.</summary>
    public override string ToString() => Path + QueryFor(page: 1);

    /// <summary>The query string, with the question mark; empty if everything has its default.</summary>
    /// <param name="page">The page; the first is omitted.</param>
    public string QueryFor(int page)
    {
        var query = new QueryBuilder();
        if (Text.Length > 0)
        {
            query.Add(TextName, Text);
        }

        foreach (var (name, value) in Rest)
        {
            query.Add(name, value);
        }

        if (IsAsTyped)
        {
            query.Add(AsTypedName, AsTyped);
        }

        if (page > 1)
        {
            query.Add(PageName, page.ToString(CultureInfo.InvariantCulture));
        }

        return query.ToQueryString().ToString();
    }

    internal static string NameOf(SearchOrder order) => order switch
    {
        SearchOrder.Newest => "newest",
        SearchOrder.Oldest => "oldest",
        _ => "best",
    };
}
