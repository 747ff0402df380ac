using Lucene.Net.Analysis;

namespace OrchardCore.Search.Lucene;

/// <summary>An analyzer that index settings can name.</summary>
public interface ILuceneAnalyzer
{
    string Name { get; }

    Analyzer CreateAnalyzer();
}
