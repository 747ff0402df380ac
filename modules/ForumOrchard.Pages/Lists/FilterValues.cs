namespace ForumOrchard.Pages.Lists;

/// <summary>The values that the items of a list have, so that its filters offer no value that leads to an empty list.</summary>
/// <param name="filters">The names of the filters.</param>
/// <param name="items">For each item, its values for each filter, in the order of <paramref name="filters"/>; an item may have none.</param>
public sealed class FilterValues(IReadOnlyList<string> filters, IEnumerable<IReadOnlyList<IEnumerable<string>>> items)
{
    // Items with the same values count once: a list of thousands has few combinations.
    private readonly string[][][] _combinations =
    [
        .. items
            .Select(item => item.Select(values => values.Order(StringComparer.Ordinal).ToArray()).ToArray())
            .DistinctBy(item => string.Join('\n', item.Select(values => string.Join('\t', values))), StringComparer.Ordinal),
    ];

    /// <summary>The values of a filter that the items have which match all other filters.</summary>
    /// <param name="filter">The name of the filter.</param>
    /// <param name="chosen">The chosen values by filter, null for "all"; if left out, nothing is chosen.</param>
    public IReadOnlySet<string> Of(string filter, IReadOnlyDictionary<string, string?>? chosen = null)
    {
        var place = filters.TakeWhile(name => name != filter).Count();
        var others = filters
            .Select((name, at) => (At: at, Value: chosen?.GetValueOrDefault(name)))
            .Where(other => other.At != place && other.Value is not null)
            .ToList();
        return _combinations
            .Where(item => others.TrueForAll(other => item[other.At].Contains(other.Value, StringComparer.Ordinal)))
            .SelectMany(item => item[place])
            .ToHashSet(StringComparer.Ordinal);
    }
}
