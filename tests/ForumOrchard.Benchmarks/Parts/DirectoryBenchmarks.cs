using BenchmarkDotNet.Attributes;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace ForumOrchard.Benchmarks.Parts;

/// <summary>
/// Lucene's ways of reading an index from disk, with one visitor and with two at once, over 10,000 items. Run:
/// <c>--micro --filter *DirectoryBenchmarks*</c>.
/// </summary>
[InProcess]
[WarmupCount(3)]
[IterationCount(7)]
[IterationTime(500)]
public class DirectoryBenchmarks
{
    private const int Searches = 100;

    private static readonly SearchWeights Weights = new();

    private string _folder = "";
    private DirectoryReader _reader = null!;
    private IndexSearcher _searcher = null!;

    [Params("mapped", "at a position", "simple")]
    public string Way { get; set; } = "";

    [Params(1, 2)]
    public int Visitors { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _folder = System.IO.Directory.CreateTempSubdirectory("forum-directories-").FullName;
        Directory directory = Way switch
        {
            "mapped" => new MMapDirectory(_folder),
            "at a position" => new NIOFSDirectory(_folder),
            _ => new SimpleFSDirectory(_folder),
        };
        SyntheticIndex.Write(directory);
        _reader = DirectoryReader.Open(directory);
        _searcher = new IndexSearcher(_reader);
    }

    [GlobalCleanup]
    public void Close()
    {
        _reader.Dispose();
        _reader.Directory.Dispose();
        System.IO.Directory.Delete(_folder, recursive: true);
    }

    /// <summary>One search by each visitor: two words, ten hits read.</summary>
    [Benchmark(OperationsPerInvoke = Searches)]
    public void Search() => Parallel.For(0, Visitors, visitor =>
    {
        for (var i = 0; i < Searches; i++)
        {
            var text = $"{SyntheticIndex.Word(20 + (visitor * Searches) + i, "ном")} {SyntheticIndex.Word(30 + i, "на")}";
            foreach (var hit in _searcher.Search(SearchQuery.Of(new SearchLanguage([]), text, ForumAnalyzer.ForRussian).AllWords(Weights), ForumSearch.PageSize).ScoreDocs)
            {
                _searcher.Doc(hit.Doc);
            }
        }
    });
}
