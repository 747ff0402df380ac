using OrchardCore.Indexing;

namespace OrchardCore.Search.Lucene.Model;

/// <summary>Whether and how a part of a type, or a field of a part, stands in Lucene's indexes; nothing does unless said so.</summary>
public class LuceneContentIndexSettings : IContentIndexSettings
{
    public bool Included { get; set; }

    public bool Stored { get; set; }

    public bool Keyword { get; set; }

    public DocumentIndexOptions ToOptions() =>
        (Stored ? DocumentIndexOptions.Store : DocumentIndexOptions.None) | (Keyword ? DocumentIndexOptions.Keyword : DocumentIndexOptions.None);
}
