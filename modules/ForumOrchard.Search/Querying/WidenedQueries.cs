using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Synonyms;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>Lucene's queries for words and what is meant alike.</summary>
internal static class WidenedQueries
{
    /// <summary>What a find of another word of the group counts, beside one of the typed word.</summary>
    private const float OfOthers = 0.7f;

    /// <summary>Finds the typed words, or another member of their group in one piece. What holds several of them counts by its best.</summary>
    /// <param name="widening">Words of the query, and those meant alike.</param>
    /// <param name="occur">Whether all the typed words must be there, or one will do.</param>
    /// <param name="weights">What a find counts by its field.</param>
    public static Query ToQuery(this Widening widening, Occur occur, SearchWeights weights)
    {
        var best = new DisjunctionMaxQuery(0);
        best.Add(Typed(widening.Typed, occur, weights));
        foreach (var other in widening.Others)
        {
            // A phrase's score is the sum of its words': a long name shall not count more than what was typed.
            var query = Other(other, weights);
            query.Boost = OfOthers * Math.Min(1, (float)widening.Typed.Count / other.Count);
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
