using Lucene.Net.Analysis;
using OrchardCore.Search.Lucene;

namespace ForumOrchard.Search.Analysis;

/// <summary>An analyzer that indexes can refer to by name.</summary>
internal sealed class NamedAnalyzer(string name, Analyzer analyzer) : ILuceneAnalyzer
{
    public string Name => name;

    public Analyzer CreateAnalyzer() => analyzer;
}
