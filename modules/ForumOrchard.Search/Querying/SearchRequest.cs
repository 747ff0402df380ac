using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Querying;

/// <summary>What a visitor wants to see.</summary>
/// <param name="Culture">The language of the items, and of the index.</param>
/// <param name="Text">As <see cref="SearchText.Clean"/> leaves it.</param>
public sealed record SearchRequest(string Culture, string Text)
{
    public FacetFilters Filters { get; init; } = FacetFilters.None;

    public SearchOrder Order { get; init; }

    /// <summary>True where the text means what it says, even if that finds nothing.</summary>
    public bool IsAsTyped { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Page { get; init; } = 1;
}
