using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Querying;

/// <summary>A search request.</summary>
/// <param name="Culture">The culture of the items and of the index.</param>
/// <param name="Text">From <see cref="SearchText.Clean"/>.</param>
public sealed record SearchRequest(string Culture, string Text)
{
    public FacetFilters Filters { get; init; } = FacetFilters.None;

    public SearchOrder Order { get; init; }

    /// <summary>Whether to take the text literally, even if it finds nothing.</summary>
    public bool IsAsTyped { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}
