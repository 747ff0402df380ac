using System.Globalization;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Site.Searching;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using OrchardCore.Contents.Indexing;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Services;

namespace ForumOrchard.Search.Querying;

/// <summary>Searches the index of a language. It holds published items only, so whatever is found may be shown to anyone.</summary>
public sealed class ForumSearch(
    LuceneIndexManager indexes, LuceneIndexSettingsService settings, LuceneAnalyzerManager analyzers, HitCache hits)
{
    public const int PageSize = 10;

    /// <summary>Further pages are empty; Lucene keeps in memory all that stands before a page.</summary>
    public const int MaxPage = 100;

    private static readonly HashSet<string> Shown =
        [StoredFields.Path, StoredFields.Title, StoredFields.Opening, SearchFields.Summary, SearchFields.Date, IndexingConstants.ContentTypeKey];

    /// <summary>It weighs how rare a word and how long a text is better than Lucene's default, and reads the same index.</summary>
    private static readonly Similarity Ranking = new BM25Similarity();

    /// <summary>Finds what holds all words of a text or, failing that, any of them.</summary>
    /// <param name="culture">The language of the items, and of the index.</param>
    /// <param name="text">As <see cref="SearchText.Clean"/> leaves it.</param>
    /// <param name="page">Counted from 1.</param>
    public async Task<SearchResult> FindAsync(string culture, string text, int page)
    {
        var result = new SearchResult();
        var indexName = "forum-" + culture;
        var query = SearchQuery.Of(text, analyzers.CreateAnalyzer(await settings.GetIndexAnalyzerAsync(indexName)));
        result.IsWithoutWords = query.IsEmpty;
        if (query.IsEmpty || page is < 1 or > MaxPage)
        {
            return result;
        }

        result.IsReady = indexes.Exists(indexName);
        if (result.IsReady)
        {
            await indexes.SearchAsync(indexName, searcher =>
            {
                Fill(result, new IndexSearcher(searcher.IndexReader) { Similarity = Ranking }, query, page);
                return Task.CompletedTask;
            });
        }

        return result;
    }

    private void Fill(SearchResult result, IndexSearcher searcher, SearchQuery query, int page)
    {
        var last = page * PageSize;
        var found = searcher.Search(query.AllWords(), last);
        if (found.TotalHits == 0 && query.HasSeveralWords)
        {
            found = searcher.Search(query.AnyWord(), last);
            result.IsOfAnyWord = found.TotalHits > 0;
        }

        result.Total = found.TotalHits;
        result.Hits = [.. found.ScoreDocs.Skip(last - PageSize).Select(score => hits.Get(searcher, score.Doc, Read))];
    }

    private static SearchHit Read(AtomicReader segment, int number)
    {
        var stored = new DocumentStoredFieldVisitor(Shown);
        segment.Document(number, stored);
        var document = stored.Document;
        return new SearchHit(
            document.Get(IndexingConstants.ContentTypeKey, CultureInfo.InvariantCulture) ?? "",
            document.Get(StoredFields.Title, CultureInfo.InvariantCulture) ?? "",
            document.Get(StoredFields.Path, CultureInfo.InvariantCulture) ?? "",
            document.Get(SearchFields.Date, CultureInfo.InvariantCulture),
            ExtractOf(document));
    }

    private static string? ExtractOf(Document document) =>
        document.Get(SearchFields.Summary, CultureInfo.InvariantCulture) is { Length: > 0 } summary
            ? PlainText.Cut(summary, ForumIndexHandler.ExtractLength)
            : document.Get(StoredFields.Opening, CultureInfo.InvariantCulture);
}
