using BenchmarkDotNet.Attributes;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Languages;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace ForumOrchard.Benchmarks.Parts;

/// <summary>
/// The whole search (query, filters, nine facets counted, ten hits read and marked), compared with Lucene's plain query
/// that reads the same ten documents, over 10,000 items of some 2,500 letters. Run: <c>--micro --filter
/// *SearchBenchmarks*</c>.
/// </summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(7)]
[IterationTime(200)]
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private static readonly SearchWeights Weights = new();

    private readonly HitCache _hits = new();
    private readonly FacetCache _facets = new();
    private readonly FacetFilters _filters = new([(Facet.Type, "t1"), (Facet.Type, "t2"), (Facet.Topic, "p1")]);
    private DirectoryReader _reader = null!;
    private IndexSearcher _lucene = null!;

    /// <summary>Words by number of items: thousands, hundreds, a few; and a phrase of frequent words.</summary>
    [Params("frequent", "two words", "rare", "phrase")]
    public string Query { get; set; } = "";

    private string Text => Query switch
    {
        "frequent" => SyntheticIndex.Word(2, "ну"),
        "two words" => $"{SyntheticIndex.Word(20, "ном")} {SyntheticIndex.Word(30, "на")}",
        "rare" => SyntheticIndex.Word(900, "нами"),
        _ => $"\"{SyntheticIndex.Word(3, "на")} {SyntheticIndex.Word(5, "на")}\" {SyntheticIndex.Word(8, "ну")}",
    };

    [GlobalSetup]
    public void Write()
    {
        var directory = new RAMDirectory();
        SyntheticIndex.Write(directory);
        _reader = DirectoryReader.Open(directory);
        _lucene = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    [GlobalCleanup]
    public void Close()
    {
        _reader.Dispose();
        _reader.Directory.Dispose();
    }

    [Benchmark(Baseline = true)]
    public object Lucene()
    {
        var found = _lucene.Search(SearchQuery.Of(new SearchLanguage([]), Text, ForumAnalyzer.ForRussian).AllWords(Weights), ForumSearch.PageSize);
        return found.ScoreDocs.Select(hit => _lucene.Doc(hit.Doc)).ToList();
    }

    [Benchmark]
    public object Count()
    {
        var best = TopScoreDocCollector.Create(ForumSearch.PageSize, docsScoredInOrder: false);
        var collector = new FacetCollector(best, FacetFilters.None, _facets, Preferences.None);
        _lucene.Search(SearchQuery.Of(new SearchLanguage([]), Text, ForumAnalyzer.ForRussian).AllWords(Weights), collector);
        return Facet.All.Sum(facet => collector.CountsOf(facet).Count);
    }

    [Benchmark]
    public object Search() => Run(new SearchRequest("ru", Text));

    [Benchmark]
    public object SearchWithFilters() => Run(new SearchRequest("ru", Text) { Filters = _filters });

    private SearchResult Run(SearchRequest request)
    {
        var result = new SearchResult();
        var index = new SearchedIndex(_reader, _hits, _facets);
        var run = new SearchRun(index, SearchQuery.Of(new SearchLanguage([]), request.Text, ForumAnalyzer.ForRussian), new QueryRewriter(), Weights, _ => Task.FromResult<TranslatedReading?>(null));
        run.FillAsync(result, request).GetAwaiter().GetResult();
        return result;
    }
}
