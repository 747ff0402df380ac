using System.Text.Json.Serialization;

namespace OrchardCore.Search.Lucene.Model;

/// <summary>What an index holds and how its text is analysed.</summary>
public class LuceneIndexSettings
{
    /// <summary>The key under which the settings are kept; not repeated within them.</summary>
    [JsonIgnore]
    public string IndexName { get; set; } = "";

    /// <summary>One of <see cref="LuceneOptions.Analyzers"/>.</summary>
    public string AnalyzerName { get; set; } = LuceneSettings.StandardAnalyzer;

    /// <summary>True for the newest versions, drafts included; false for the published ones.</summary>
    public bool IndexLatest { get; set; }

    public string[] IndexedContentTypes { get; set; } = [];

    /// <summary>The language of the items; <c>any</c> or empty for all.</summary>
    public string Culture { get; set; } = "";

    internal bool IsOfAllLanguages => Culture is "" or "any";

    /// <summary>True to keep every value so that it can be read back from a hit.</summary>
    public bool StoreSourceData { get; set; }
}
