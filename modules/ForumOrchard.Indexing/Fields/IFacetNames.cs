namespace ForumOrchard.Indexing.Fields;

/// <summary>Labels for facets that only one module has, provided by that module.</summary>
public interface IFacetNames
{
    /// <summary>The name of a facet in the current language; null if it belongs to another module.</summary>
    /// <param name="facet">One of <see cref="SearchFacets"/>.</param>
    string? NameOf(string facet);

    /// <summary>The label of a value; null if it has none, or the facet belongs to another module.</summary>
    /// <param name="facet">One of <see cref="SearchFacets"/>.</param>
    /// <param name="value">The value in the index.</param>
    string? LabelOf(string facet, string value);
}
