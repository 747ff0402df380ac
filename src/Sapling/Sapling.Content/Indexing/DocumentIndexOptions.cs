namespace OrchardCore.Indexing;

/// <summary>How a value is indexed.</summary>
[Flags]
public enum DocumentIndexOptions
{
    None = 0,

    /// <summary>The value can be read from search results.</summary>
    Store = 1,

    /// <summary>Marks the value as HTML. Lucene's writer ignores it.</summary>
    Sanitize = 2,

    /// <summary>The value is a single token; otherwise it is analyzed.</summary>
    Keyword = 4,
}
