using Lucene.Net.Analysis;
using Microsoft.Extensions.Options;

namespace OrchardCore.Search.Lucene.Services;

/// <summary>Finds analyzers by name.</summary>
public class LuceneAnalyzerManager(IOptions<LuceneOptions> options)
{
    private readonly Dictionary<string, ILuceneAnalyzer> _analyzers = ByName(options.Value.Analyzers);

    public IEnumerable<ILuceneAnalyzer> GetAnalyzers() => _analyzers.Values;

    /// <exception cref="InvalidOperationException">No analyzer is registered under this name.</exception>
    public Analyzer CreateAnalyzer(string name) => _analyzers.TryGetValue(name, out var analyzer)
        ? analyzer.CreateAnalyzer()
        : throw new InvalidOperationException($"There is no analyzer \"{name}\"; there are {string.Join(", ", _analyzers.Keys)}.");

    /// <summary>The last registration wins, so that a module can replace another's analyzer.</summary>
    private static Dictionary<string, ILuceneAnalyzer> ByName(IEnumerable<ILuceneAnalyzer> analyzers)
    {
        var byName = new Dictionary<string, ILuceneAnalyzer>(StringComparer.OrdinalIgnoreCase);
        foreach (var analyzer in analyzers)
        {
            byName[analyzer.Name] = analyzer;
        }

        return byName;
    }
}
