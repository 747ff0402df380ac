using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.SearchMeasures.Speed;

/// <summary>
/// The query that someone would write using only Lucene: all words, each in its best field, and words close to each
/// other score higher. It finds what has all the words in the site's search, which adds what has most of them; otherwise the run fails.
/// </summary>
internal static class PlainQuery
{
    private const float Elsewhere = 0.2f;

    private static readonly (string Field, float Weight)[] Words =
    [
        (StoredFields.TitleWords, 6), (SearchFields.Summary, 3), (SearchFields.Names, 3), (SearchFields.Terms, 2),
        (StoredFields.BodyWords, 1), (SearchFields.Details, 1), (SearchFields.Pages, 0.5f),
    ];

    private static readonly (string Field, float Weight)[] Together =
        [(StoredFields.TitleWords, 6), (SearchFields.Summary, 3), (StoredFields.BodyWords, 2)];

    public static Query Of(string text, Analyzer analyzer)
    {
        var words = PassingWords.WithoutQuestions(AnalysedText.Of(analyzer, StoredFields.BodyWords, text));
        var all = new BooleanQuery();
        foreach (var word in words.Select(word => word.Text).Distinct(StringComparer.Ordinal))
        {
            var best = new DisjunctionMaxQuery(Elsewhere);
            foreach (var (field, weight) in Words)
            {
                best.Add(new TermQuery(new Term(field, word)) { Boost = weight });
            }

            all.Add(best, Occur.MUST);
        }

        foreach (var (field, weight) in words.Count > 1 ? Together : [])
        {
            var phrase = new PhraseQuery { Slop = 2, Boost = weight };
            foreach (var word in words)
            {
                phrase.Add(new Term(field, word.Text), word.Position);
            }

            all.Add(phrase, Occur.SHOULD);
        }

        return all;
    }
}
