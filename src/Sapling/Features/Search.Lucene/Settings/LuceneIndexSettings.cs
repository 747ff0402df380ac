using System.Text.Json.Serialization;

namespace OrchardCore.Search.Lucene.Model;

/// <summary>What an index contains and how its text is analyzed.</summary>
public class LuceneIndexSettings
{
    /// <summary>The key of the settings, not repeated within them.</summary>
    [JsonIgnore]
    public string IndexName { get; set; } = "";

    /// <summary>One of <see cref="LuceneOptions.Analyzers"/>.</summary>
    public string AnalyzerName { get; set; } = LuceneSettings.StandardAnalyzer;

    /// <summary>True for the latest versions, including drafts; false for the published ones.</summary>
    public bool IndexLatest { get; set; }

    public string[] IndexedContentTypes { get; set; } = [];

    /// <summary>The culture of the items; <c>any</c> or empty for all.</summary>
    public string Culture { get; set; } = "";

    internal bool IsOfAllLanguages => Culture is "" or "any";

    /// <summary>Whether to store every value, so that it can be read from search results.</summary>
    public bool StoreSourceData { get; set; }
}
