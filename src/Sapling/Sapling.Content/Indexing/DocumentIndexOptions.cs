namespace OrchardCore.Indexing;

/// <summary>How a value is indexed.</summary>
[Flags]
public enum DocumentIndexOptions
{
    None = 0,

    /// <summary>The value can be read back from a hit.</summary>
    Store = 1,

    /// <summary>Says that the value is HTML. The writer of Lucene does not heed it.</summary>
    Sanitize = 2,

    /// <summary>The value is one token, as it is; otherwise it is analysed.</summary>
    Keyword = 4,
}
