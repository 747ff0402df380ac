namespace ForumOrchard.Search.Querying.Facets;

/// <summary>What a visitor has chosen: several values of one facet widen, several facets narrow.</summary>
public sealed class FacetFilters
{
    /// <summary>Values of one facet beyond it, and longer ones, are left out: no page offers them.</summary>
    public const int MaxValues = 20;

    internal const int LongestValue = 100;

    private readonly IReadOnlyDictionary<Facet, IReadOnlyList<string>> _values;

    /// <param name="values">By facet; a value counts once, an empty one not at all.</param>
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

    /// <summary>All that is chosen, in the order of the page.</summary>
    public IEnumerable<(Facet Facet, string Value)> All => Facet.All.SelectMany(facet => Of(facet).Select(value => (facet, value)));

    /// <summary>Empty where nothing of the facet is chosen.</summary>
    public IReadOnlyList<string> Of(Facet facet) => _values.GetValueOrDefault(facet, []);

    public bool Contains(Facet facet, string value) => Of(facet).Contains(value, StringComparer.Ordinal);

    /// <summary>With one value more.</summary>
    public FacetFilters With(Facet facet, string value) => Contains(facet, value) ? this : Changed(facet, [.. Of(facet), value]);

    /// <summary>Without a value.</summary>
    public FacetFilters Without(Facet facet, string value) => Changed(facet, [.. Of(facet).Where(one => one != value)]);

    // A page makes one for each value that it offers, so only the one facet is written anew.
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
