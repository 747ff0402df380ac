using OrchardCore.Data.Documents;

namespace OrchardCore.Search.Lucene.Model;

/// <summary>The settings of all indexes by their names.</summary>
public class LuceneIndexSettingsDocument : Document
{
    public Dictionary<string, LuceneIndexSettings> LuceneIndexSettings { get; set; } = [];
}
