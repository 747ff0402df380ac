using System.Globalization;
using BenchmarkDotNet.Attributes;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Languages;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace ForumOrchard.Benchmarks.Parts;

/// <summary>
/// The whole search (query, filters, nine facets counted, ten hits read and marked) against Lucene's bare query that reads the same
/// ten documents, over 10,000 items of some 2,500 letters. Run: <c>--micro --filter *SearchBenchmarks*</c>.
/// </summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(7)]
[IterationTime(200)]
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private static readonly SearchWeights Weights = new();
    private const int Items = 10_000;
    private const int Vocabulary = 4_000;

    private readonly HitCache _hits = new();
    private readonly FacetCache _facets = new();
    private readonly FacetFilters _filters = new([(Facet.Type, "t1"), (Facet.Type, "t2"), (Facet.Topic, "p1")]);
    private DirectoryReader _reader = null!;
    private IndexSearcher _lucene = null!;

    private static readonly string[] Syllables = ["ба", "ве", "ги", "до", "жу", "за", "ке", "ли", "мо", "ну", "па", "ре", "си", "то", "фу", "ха", "це", "чи", "шо", "щу"];
    private static readonly string[] Endings = ["н", "на", "ну", "ном", "нами"];

    /// <summary>Words by how many items have them: thousands, hundreds, a few; and a phrase of frequent words.</summary>
    [Params("frequent", "two words", "rare", "phrase")]
    public string Query { get; set; } = "";

    private string Text => Query switch
    {
        "frequent" => Word(2, "ну"),
        "two words" => $"{Word(20, "ном")} {Word(30, "на")}",
        "rare" => Word(900, "нами"),
        _ => $"\"{Word(3, "на")} {Word(5, "на")}\" {Word(8, "ну")}",
    };

    [GlobalSetup]
    public void Write()
    {
        var random = new Random(20);
        var directory = new RAMDirectory();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, ForumAnalyzer.ForRussian)))
        {
            for (var item = 0; item < Items; item++)
            {
                writer.AddDocument(DocumentOf(item, random));
            }
        }

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
        var found = _lucene.Search(SearchQuery.Of(Text, ForumAnalyzer.ForRussian).AllWords(Weights), ForumSearch.PageSize);
        return found.ScoreDocs.Select(hit => _lucene.Doc(hit.Doc)).ToList();
    }

    [Benchmark]
    public object Count()
    {
        var best = TopScoreDocCollector.Create(ForumSearch.PageSize, docsScoredInOrder: false);
        var collector = new FacetCollector(best, FacetFilters.None, _facets);
        _lucene.Search(SearchQuery.Of(Text, ForumAnalyzer.ForRussian).AllWords(Weights), collector);
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
        var run = new SearchRun(index, SearchQuery.Of(request.Text, ForumAnalyzer.ForRussian), new QueryRewriter(), Weights, _ => Task.FromResult<Translations?>(null));
        run.FillAsync(result, request).GetAwaiter().GetResult();
        return result;
    }

    private static Document DocumentOf(int item, Random random)
    {
        var title = Sentence(random, 6);
        var summary = Sentence(random, 20);
        var body = string.Join(' ', Enumerable.Range(0, 20).Select(_ => Sentence(random, 12)));
        var document = new Document
        {
            new StringField("Forum.Path", $"ru/{item}", Field.Store.YES),
            new StringField("Forum.Title", title, Field.Store.YES),
            new StringField("Content.ContentItem.ContentType", "Publication", Field.Store.YES),
            new StringField("Forum.Set", $"s{item}", Field.Store.YES),
            new StringField("Forum.Date", $"{1950 + random.Next(75)}-05-30", Field.Store.YES),
            new TextField("Content.ContentItem.DisplayText.Analyzed", title, Field.Store.NO),
            new TextField("Forum.Title.exact", title, Field.Store.NO),
            new TextField("Forum.Summary", summary, Field.Store.YES),
            new TextField("Forum.Summary.exact", summary, Field.Store.NO),
            new TextField("Content.BodyAspect.Body", body, Field.Store.NO),
            new TextField("Forum.Body.exact", body, Field.Store.YES),
        };
        foreach (var (facet, value) in FacetsOf(random))
        {
            document.Add(new StringField(facet.Field, value, Field.Store.NO));
        }

        return document;
    }

    private static IEnumerable<(Facet Facet, string Value)> FacetsOf(Random random) =>
    [
        (Facet.Type, $"t{random.Next(8)}"),
        (Facet.Kind, $"k{random.Next(25)}"),
        .. Enumerable.Range(0, random.Next(4)).Select(_ => (Facet.Topic, $"p{random.Next(20)}")).Distinct(),
        (Facet.Program, $"s{random.Next(5)}"),
        (Facet.Year, (1950 + random.Next(75)).ToString(CultureInfo.InvariantCulture)),
        (Facet.Country, $"c{random.Next(6)}"),
        (Facet.Level, $"l{random.Next(2)}"),
        (Facet.Status, $"u{random.Next(4)}"),
        (Facet.Language, random.Next(2) == 0 ? "ru" : "en"),
    ];

    /// <summary>Few words are frequent and many are rare, as in any language.</summary>
    private static string Sentence(Random random, int words) =>
        "В" + string.Join(' ', Enumerable.Range(0, words).Select(_ => Word((int)Math.Pow(Vocabulary, random.NextDouble()), Endings[random.Next(Endings.Length)]))) + ".";

    private static string Word(int number, string ending)
    {
        // Spreads the numbers, so that neighbours do not begin alike.
        var spread = number * 3571 % 8000;
        return Syllables[spread / 400] + Syllables[spread / 20 % 20] + Syllables[spread % 20] + ending;
    }
}
