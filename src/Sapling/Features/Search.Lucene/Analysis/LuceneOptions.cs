namespace OrchardCore.Search.Lucene;

/// <summary>Modules add their analyzers here.</summary>
public class LuceneOptions
{
    public IList<ILuceneAnalyzer> Analyzers { get; } = [];
}
