using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Querying;

/// <summary>One page of what was found.</summary>
public sealed class SearchResult
{
    public IReadOnlyList<SearchHit> Hits { get; internal set; } = [];

    /// <summary>How many there are on all pages.</summary>
    public int Total { get; internal set; }

    /// <summary>By facet, in the order of the page, each with the values that results have.</summary>
    public IReadOnlyList<(Facet Facet, IReadOnlyList<FacetCount> Counts)> Facets { get; internal set; } = [];

    /// <summary>The filters that count: values that nothing in the index has are not among them.</summary>
    public FacetFilters Filters { get; internal set; } = FacetFilters.None;

    /// <summary>The titles of programs, by localization set, in the language of the index.</summary>
    public IReadOnlyDictionary<string, string> Programs { get; internal set; } = new Dictionary<string, string>();

    /// <summary>The text whose results these are, where the one that was typed finds nothing; else null.</summary>
    public string? Meant { get; internal set; }

    /// <summary>A text that finds more than the one that was typed, of which there are few results; null for none.</summary>
    public string? Better { get; internal set; }

    /// <summary>True where nothing holds all the words, and the hits hold some of them.</summary>
    public bool IsOfAnyWord { get; internal set; }

    /// <summary>True where nothing in the language holds the words, and the hits are what they stand for in another one.</summary>
    public bool IsTranslated { get; internal set; }

    /// <summary>The terms that the words name, where nothing in the language holds the words.</summary>
    public IReadOnlyList<(Facet Facet, string Id)> Terms { get; internal set; } = [];

    /// <summary>Where there are few hits: further ones, which the facets and <see cref="Total"/> do not count.</summary>
    public IReadOnlyList<SearchHit> More { get; internal set; } = [];

    /// <summary>What <see cref="More"/> are.</summary>
    public MoreResults MoreAre { get; internal set; }

    /// <summary>True where the text holds no word to look for.</summary>
    public bool IsWithoutWords { get; internal set; }

    /// <summary>True where the text says only what is not wanted.</summary>
    public bool IsOnlyExclusion { get; internal set; }

    /// <summary>True where words or phrases were looked for, false where what there is is listed.</summary>
    public bool HasText { get; internal set; }

    /// <summary>True where words in quotes were looked for.</summary>
    public bool HasPhrases { get; internal set; }

    /// <summary>False while the index of the language is not there yet, or cannot be read.</summary>
    public bool IsReady { get; internal set; } = true;
}
