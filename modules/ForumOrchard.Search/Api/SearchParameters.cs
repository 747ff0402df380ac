using System.Globalization;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ForumOrchard.Search.Api;

/// <summary>
/// The valid parameters of the API. They are those of the search page and parsed alike; but while the page accepts any
/// address as far as possible, the API reports errors.
/// </summary>
internal static class SearchParameters
{
    public const string CultureName = "culture";

    /// <summary>Names of the sort orders, the default first.</summary>
    public static IReadOnlyList<string> Orders { get; } = [.. Enum.GetValues<SearchOrder>().Select(SearchAddress.NameOf)];

    /// <summary>Errors by parameter; empty if there are none.</summary>
    /// <param name="query">The query string of the request.</param>
    /// <param name="cultures">The languages of the site.</param>
    public static Dictionary<string, string[]> Faults(IQueryCollection query, IReadOnlyList<string> cultures)
    {
        var faults = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (name, values) in query)
        {
            if (FaultOf(name, values, cultures) is { } fault)
            {
                faults.Add(name, [fault]);
            }
        }

        return faults;
    }

    private static string? FaultOf(string name, StringValues values, IReadOnlyList<string> cultures)
    {
        if (Facet.All.Any(facet => facet.Name == name))
        {
            return values.Count > FacetFilters.MaxValues ? $"At most {FacetFilters.MaxValues} values."
                : values.Any(value => value is not { Length: > 0 and <= FacetFilters.LongestValue }) ? $"A value has 1 to {FacetFilters.LongestValue} characters."
                : null;
        }

        var value = values.FirstOrDefault() ?? "";
        return name switch
        {
            _ when values.Count > 1 => "Give it once.",
            SearchAddress.TextName => value.Length > SearchText.MaxLength ? $"At most {SearchText.MaxLength} characters." : null,
            CultureName => OneOf(value, cultures),
            SearchAddress.OrderName => OneOf(value, Orders),
            SearchAddress.AsTypedName => OneOf(value, [SearchAddress.AsTyped]),
            SearchAddress.PageName => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= ForumSearch.MaxPage
                ? null
                : $"A number from 1 to {ForumSearch.MaxPage}.",
            _ => "There is no such parameter.",
        };
    }

    private static string? OneOf(string value, IReadOnlyList<string> known) =>
        known.Contains(value, StringComparer.Ordinal) ? null : $"One of: {string.Join(", ", known)}.";
}
