using Lucene.Net.Analysis;

namespace OrchardCore.Search.Lucene.Services;

/// <summary>A named analyzer.</summary>
public class LuceneAnalyzer : ILuceneAnalyzer
{
    private readonly Func<Analyzer> _factory;

    public LuceneAnalyzer(string name, Func<Analyzer> factory)
    {
        Name = name;
        _factory = factory;
    }

    public LuceneAnalyzer(string name, Analyzer instance)
        : this(name, () => instance)
    {
    }

    public string Name { get; }

    public Analyzer CreateAnalyzer() => _factory();
}
