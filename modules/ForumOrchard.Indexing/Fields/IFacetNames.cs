namespace ForumOrchard.Indexing.Fields;

/// <summary>What visitors read for facets that only one module has; the module says it here.</summary>
public interface IFacetNames
{
    /// <summary>The name of a facet, in the current language; null where it is not this module's.</summary>
    /// <param name="facet">One of <see cref="SearchFacets"/>.</param>
    string? NameOf(string facet);

    /// <summary>The name of a value; null where it has none, or the facet is not this module's.</summary>
    /// <param name="facet">One of <see cref="SearchFacets"/>.</param>
    /// <param name="value">As it is in the index.</param>
    string? LabelOf(string facet, string value);
}
