using Lucene.Net.Analysis;

namespace OrchardCore.Search.Lucene;

/// <summary>An analyzer that index settings can refer to.</summary>
public interface ILuceneAnalyzer
{
    string Name { get; }

    Analyzer CreateAnalyzer();
}
