namespace ForumOrchard.Search.Querying.Facets;

/// <summary>The number of results for a value.</summary>
/// <param name="Value">The value in the index.</param>
/// <param name="Count">Counted with the filters of all other facets, as if no other value of this facet were chosen.</param>
public readonly record struct FacetCount(string Value, int Count);
