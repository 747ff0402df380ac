namespace ForumOrchard.Search.Querying.Facets;

/// <summary>How many results a value has.</summary>
/// <param name="Value">As it is in the index.</param>
/// <param name="Count">With the filters of all other facets on, as if no other value of this facet were chosen.</param>
public readonly record struct FacetCount(string Value, int Count);
