using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Querying;

/// <summary>One page of results.</summary>
public sealed class SearchResult
{
    public IReadOnlyList<SearchHit> Hits { get; internal set; } = [];

    /// <summary>Number of results on all pages.</summary>
    public int Total { get; internal set; }

    /// <summary>How many of them have all words, where they may also have most of them; otherwise null.</summary>
    public int? WithAllWords { get; internal set; }

    /// <summary>The facets in page order, with the values of the results.</summary>
    public IReadOnlyList<(Facet Facet, IReadOnlyList<FacetCount> Counts)> Facets { get; internal set; } = [];

    /// <summary>The effective filters, without values unknown to the index.</summary>
    public FacetFilters Filters { get; internal set; } = FacetFilters.None;

    /// <summary>Titles of programs by localization set, in the language of the index.</summary>
    public IReadOnlyDictionary<string, string> Programs { get; internal set; } = new Dictionary<string, string>();

    /// <summary>The corrected text, if the typed one finds nothing; otherwise null.</summary>
    public string? Meant { get; internal set; }

    /// <summary>A text that finds more than the typed one, if that finds few; otherwise null.</summary>
    public string? Better { get; internal set; }

    /// <summary>Whether nothing contains all words, and the hits contain some.</summary>
    public bool IsOfAnyWord { get; internal set; }

    /// <summary>Whether nothing in this language contains the words, and the hits are equivalents from another language.</summary>
    public bool IsTranslated { get; internal set; }

    /// <summary>The terms that the words name, if nothing in the language contains the words.</summary>
    public IReadOnlyList<(Facet Facet, string Id)> Terms { get; internal set; } = [];

    /// <summary>Additional hits if there are few; not included in the facets and in <see cref="Total"/>.</summary>
    public IReadOnlyList<SearchHit> More { get; internal set; } = [];

    /// <summary>The kind of hits in <see cref="More"/>.</summary>
    public MoreResults MoreAre { get; internal set; }

    /// <summary>Whether the text contains no searchable word.</summary>
    public bool IsWithoutWords { get; internal set; }

    /// <summary>Whether the text contains only exclusions.</summary>
    public bool IsOnlyExclusion { get; internal set; }

    /// <summary>Whether words or phrases were searched for; false for a plain listing.</summary>
    public bool HasText { get; internal set; }

    /// <summary>Whether quoted words were searched for.</summary>
    public bool HasPhrases { get; internal set; }

    /// <summary>False if the index of the language does not exist yet or cannot be read.</summary>
    public bool IsReady { get; internal set; } = true;
}
