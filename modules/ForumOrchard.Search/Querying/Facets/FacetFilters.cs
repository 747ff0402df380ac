namespace ForumOrchard.Search.Querying.Facets;

/// <summary>The values a visitor has chosen: several values of one facet are alternatives, several facets must all match.</summary>
public sealed class FacetFilters
{
    /// <summary>Limit per facet; more values, and overlong ones, are ignored: no page offers them.</summary>
    public const int MaxValues = 20;

    internal const int LongestValue = 100;

    private readonly IReadOnlyDictionary<Facet, IReadOnlyList<string>> _values;

    /// <param name="values">By facet; duplicates and empty values are ignored.</param>
    public FacetFilters(IEnumerable<(Facet Facet, string? Value)> values)
        : this(values
            .Where(one => one.Value is { Length: > 0 and <= LongestValue })
            .Distinct()
            .GroupBy(one => one.Facet, one => one.Value!)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Take(MaxValues)]))
    {
    }

    private FacetFilters(IReadOnlyDictionary<Facet, IReadOnlyList<string>> values) => _values = values;

    public static FacetFilters None { get; } = new([]);

    public bool IsEmpty => _values.Count == 0;

    /// <summary>All chosen values, in page order.</summary>
    public IEnumerable<(Facet Facet, string Value)> All => Facet.All.SelectMany(facet => Of(facet).Select(value => (facet, value)));

    /// <summary>Empty if no value of the facet is chosen.</summary>
    public IReadOnlyList<string> Of(Facet facet) => _values.GetValueOrDefault(facet, []);

    public bool Contains(Facet facet, string value) => Of(facet).Contains(value, StringComparer.Ordinal);

    /// <summary>Adds a value.</summary>
    public FacetFilters With(Facet facet, string value) => Contains(facet, value) ? this : Changed(facet, [.. Of(facet), value]);

    /// <summary>Removes a value.</summary>
    public FacetFilters Without(Facet facet, string value) => Changed(facet, [.. Of(facet).Where(one => one != value)]);

    // A page creates one for each value it offers, so only the changed facet is copied.
    private FacetFilters Changed(Facet facet, IReadOnlyList<string> values)
    {
        var changed = new Dictionary<Facet, IReadOnlyList<string>>(_values) { [facet] = values.Count <= MaxValues ? values : [.. values.Take(MaxValues)] };
        if (values.Count == 0)
        {
            changed.Remove(facet);
        }

        return new FacetFilters(changed);
    }
}
