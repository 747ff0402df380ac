using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Analysis.English;
using ForumOrchard.Search.Analysis.Russian;
using Lucene.Net.Analysis;

namespace ForumOrchard.SearchMeasures.Analysis;

/// <summary>A word whose stem differs from Snowball's.</summary>
/// <param name="Word">The word in the vocabulary.</param>
/// <param name="Ours">Our stem.</param>
/// <param name="Snowballs">Snowball's published stem.</param>
internal sealed record StemDifference(string Word, string Ours, string Snowballs);

/// <summary>Compares the search's stems with those of a vocabulary, treating ё as е.</summary>
/// <param name="Compared">Number of words with a stem in our index.</param>
/// <param name="LeftOut">Number of other words: stop words, those that our tokenizer splits, and those that we know better.</param>
/// <param name="Differences">All differences, in vocabulary order.</param>
internal sealed record StemComparison(int Compared, int LeftOut, IReadOnlyList<StemDifference> Differences)
{
    /// <summary>The minimum <see cref="Share"/> to reach.</summary>
    public const double Goal = 0.995;

    private const string Field = "Text";

    /// <summary>The share of compared words with the same stem, 0 to 1; 0 if none was compared.</summary>
    public double Share => Compared == 0 ? 0 : 1 - (Differences.Count / (double)Compared);

    /// <summary>Compares each word, as a text of its own, through the whole analyzer.</summary>
    /// <param name="analyzer">The analyzer of the language's index.</param>
    /// <param name="vocabulary">Words and their stems.</param>
    public static StemComparison Of(Analyzer analyzer, IEnumerable<(string Word, string Stem)> vocabulary)
    {
        var (compared, leftOut, differences) = (0, 0, new List<StemDifference>());
        foreach (var (word, stem) in vocabulary)
        {
            if (RussianParadigms.TryGetStem(word.Replace('ё', 'е'), out _) || EnglishForms.TryGetWord(word.Split('\'')[0], out _) || AnalysedWords.Of(analyzer, Field + ForumAnalyzer.ExactSuffix, word) is not [_] || AnalysedWords.Of(analyzer, Field, word) is not [var (ours, _)])
            {
                leftOut++;
                continue;
            }

            compared++;
            if (ours != stem.Replace('ё', 'е'))
            {
                differences.Add(new StemDifference(word, ours, stem));
            }
        }

        return new StemComparison(compared, leftOut, differences);
    }
}
