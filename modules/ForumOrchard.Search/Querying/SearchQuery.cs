using ForumOrchard.Site.Searching;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using OrchardCore.Contents.Indexing;

namespace ForumOrchard.Search.Querying;

/// <summary>
/// The words that a visitor looks for, and the queries made of them. They are put together from terms, never parsed, so there is
/// nothing that a text could do wrong.
/// </summary>
internal sealed class SearchQuery
{
    /// <summary>Further words are left out: each costs a look into every field.</summary>
    private const int MaxWords = 16;

    /// <summary>How much a word counts that is found in more than one field, beside its best one.</summary>
    private const float Elsewhere = 0.2f;

    private static readonly (string Field, float Weight)[] Fields =
    [
        (IndexingConstants.DisplayTextAnalyzedKey, 6),
        (SearchFields.Summary, 3),
        (SearchFields.Names, 3),
        (SearchFields.Terms, 2),
        (IndexingConstants.BodyAspectBodyKey, 1),
        (SearchFields.Details, 1),
    ];

    /// <summary>In these fields words that stand together count more.</summary>
    private static readonly (string Field, float Weight)[] PhraseFields =
    [
        (IndexingConstants.DisplayTextAnalyzedKey, 6),
        (SearchFields.Summary, 3),
        (IndexingConstants.BodyAspectBodyKey, 2),
    ];

    private readonly List<(string Word, int Position)> _words = [];

    private SearchQuery()
    {
    }

    /// <summary>True where the text holds no word, or only such as stand in every text.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>Whether a query for any of the words can find more than one for all.</summary>
    public bool HasSeveralWords => DistinctWords().Skip(1).Any();

    /// <summary>Analyses a text as the index was.</summary>
    public static SearchQuery Of(string text, Analyzer analyzer)
    {
        var query = new SearchQuery();
        using var stream = analyzer.GetTokenStream(IndexingConstants.BodyAspectBodyKey, text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        var step = stream.AddAttribute<IPositionIncrementAttribute>();
        var position = -1;
        stream.Reset();
        while (query._words.Count < MaxWords && stream.IncrementToken())
        {
            position += step.PositionIncrement;
            query._words.Add((word.ToString()!, position));
        }

        stream.End();
        return query;
    }

    /// <summary>Finds what holds all the words, in whichever fields.</summary>
    public Query AllWords() => Combine(Occur.MUST);

    /// <summary>Finds what holds at least one of the words; the more, the higher.</summary>
    public Query AnyWord() => Combine(Occur.SHOULD);

    private IEnumerable<string> DistinctWords() => _words.Select(word => word.Word).Distinct(StringComparer.Ordinal);

    private BooleanQuery Combine(Occur occur)
    {
        var words = new BooleanQuery();
        foreach (var word in DistinctWords())
        {
            words.Add(InBestField(word), occur);
        }

        if (_words.Count < 2)
        {
            return words;
        }

        var query = new BooleanQuery { { words, Occur.MUST } };
        foreach (var (field, weight) in PhraseFields)
        {
            query.Add(Together(field, weight), Occur.SHOULD);
        }

        return query;
    }

    private static DisjunctionMaxQuery InBestField(string word)
    {
        var query = new DisjunctionMaxQuery(Elsewhere);
        foreach (var (field, weight) in Fields)
        {
            query.Add(new TermQuery(new Term(field, word)) { Boost = weight });
        }

        return query;
    }

    private PhraseQuery Together(string field, float weight)
    {
        var query = new PhraseQuery { Slop = 2, Boost = weight };
        foreach (var (word, position) in _words)
        {
            query.Add(new Term(field, word), position);
        }

        return query;
    }
}
