using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.ViewModels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace ForumOrchard.Search.Services;

/// <summary>The address of a search, which says all of it, so that it can be shared.</summary>
/// <param name="Culture">The language of the page.</param>
/// <param name="Text">What is looked for; empty for nothing.</param>
/// <param name="Filters">What is chosen.</param>
/// <param name="Order">The order; the first one needs no saying.</param>
public sealed record SearchAddress(string Culture, string Text, FacetFilters Filters, SearchOrder Order)
{
    private const string OrderName = "sort";
    private const string AsTypedName = "as";
    private const string AsTyped = "typed";

    /// <summary>True where the text is not to be read otherwise.</summary>
    public bool IsAsTyped { get; init; }

    /// <summary>The address of the form, from the application's root.</summary>
    public string Path => $"~/{Culture}/search";

    /// <summary>What a form sends along besides the text.</summary>
    public IEnumerable<SearchField> Rest
    {
        get
        {
            var filters = Filters.All.Select(one => new SearchField(one.Facet.Name, one.Value));
            return Order == SearchOrder.Best ? filters : filters.Append(new SearchField(OrderName, NameOf(Order)));
        }
    }

    /// <summary>Reads an address. Whatever it says, it is a search; what makes no sense is left out.</summary>
    public static SearchAddress Read(string culture, IQueryCollection query) => new(
        culture,
        SearchText.Clean(query["q"].FirstOrDefault()),
        new FacetFilters(Facet.All.SelectMany(facet => query[facet.Name].Select(value => (facet, value)))),
        Enum.GetValues<SearchOrder>().FirstOrDefault(order => NameOf(order) == query[OrderName].FirstOrDefault()))
    {
        IsAsTyped = query[AsTypedName].FirstOrDefault() == AsTyped,
    };

    /// <summary>From the application's root.</summary>
    public override string ToString()
    {
        var query = new QueryBuilder();
        if (Text.Length > 0)
        {
            query.Add("q", Text);
        }

        foreach (var (name, value) in Rest)
        {
            query.Add(name, value);
        }

        if (IsAsTyped)
        {
            query.Add(AsTypedName, AsTyped);
        }

        return Path + query.ToQueryString();
    }

    private static string NameOf(SearchOrder order) => order switch
    {
        SearchOrder.Newest => "newest",
        SearchOrder.Oldest => "oldest",
        _ => "best",
    };
}
