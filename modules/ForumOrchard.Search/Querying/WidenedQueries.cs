using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Synonyms;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>Builds Lucene queries for words with synonyms.</summary>
internal static class WidenedQueries
{
    /// <summary>Weight of a synonym, relative to the typed word.</summary>
    private const float OfOthers = 0.7f;

    /// <summary>Weight of the typed words of a phrase that do not stand together.</summary>
    private const float Apart = 0.2f;

    /// <summary>Weight of further members that a document has, relative to the best: whoever explains an abbreviation writes about it.</summary>
    private const float Further = 0.3f;

    /// <summary>
    /// Matches the typed words, or another member of their group as a phrase. If a document contains several, the best
    /// one counts most.
    /// </summary>
    /// <param name="widening">Words of the query with their synonyms.</param>
    /// <param name="occur">Whether all typed words are required, or one suffices.</param>
    /// <param name="weights">Field weights.</param>
    public static Query ToQuery(this Widening widening, Occur occur, SearchWeights weights)
    {
        var best = new DisjunctionMaxQuery(Further);
        var typed = Typed(widening.Typed, occur, weights);
        best.Add(typed);
        if (widening.Typed.Count > 1)
        {
            // Apart, the words of a phrase may mean something else.
            typed.Boost = Apart;
            best.Add(Other(widening.Typed, weights));
        }

        foreach (var other in widening.Others)
        {
            // A phrase's score is the sum of its words: a long synonym must not score higher than the typed words.
            var query = Other(other, weights);
            query.Boost = OfOthers * MathF.Min(1, MathF.Sqrt((float)widening.Typed.Count / other.Count));
            best.Add(query);
        }

        return best;
    }

    private static Query Typed(IReadOnlyList<AnalysedWord> words, Occur occur, SearchWeights weights)
    {
        var distinct = words.Select(word => word.Text).Distinct(StringComparer.Ordinal).ToList();
        if (distinct is [var only])
        {
            return SearchQueries.OneWord(only, weights);
        }

        var all = new BooleanQuery();
        foreach (var word in distinct)
        {
            all.Add(SearchQueries.OneWord(word, weights), occur);
        }

        return all;
    }

    private static DisjunctionMaxQuery Other(IReadOnlyList<AnalysedWord> words, SearchWeights weights) => words is [var only]
        ? SearchQueries.OneWord(only.Text, weights)
        : SearchQueries.InBestField(weights.Words, field => SearchQueries.PhraseOf(field, words, slop: 0));
}
