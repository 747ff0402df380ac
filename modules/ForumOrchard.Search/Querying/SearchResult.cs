namespace ForumOrchard.Search.Querying;

/// <summary>One page of what was found.</summary>
public sealed class SearchResult
{
    public IReadOnlyList<SearchHit> Hits { get; internal set; } = [];

    /// <summary>How many there are on all pages.</summary>
    public int Total { get; internal set; }

    /// <summary>True where nothing holds all the words, and the hits hold some of them.</summary>
    public bool IsOfAnyWord { get; internal set; }

    /// <summary>True where the text holds no word to look for.</summary>
    public bool IsWithoutWords { get; internal set; }

    /// <summary>False while the index of the language is not there yet.</summary>
    public bool IsReady { get; internal set; } = true;
}
