using ForumOrchard.Search.Analysis;
using Lucene.Net.Analysis;

namespace ForumOrchard.SearchMeasures.Analysis;

/// <summary>A word whose stem is another with us.</summary>
/// <param name="Word">As the vocabulary has it.</param>
/// <param name="Ours">What the index has of it.</param>
/// <param name="Snowballs">What Snowball's authors publish.</param>
internal sealed record StemDifference(string Word, string Ours, string Snowballs);

/// <summary>The search's stems held against those of a vocabulary, ё read as е.</summary>
/// <param name="Compared">How many words have a stem with us.</param>
/// <param name="LeftOut">How many have none: common words, and what our tokenizer does not take for one word.</param>
/// <param name="Differences">All of them, in the order of the vocabulary.</param>
internal sealed record StemComparison(int Compared, int LeftOut, IReadOnlyList<StemDifference> Differences)
{
    /// <summary>The least <see cref="Share"/> that is to be reached.</summary>
    public const double Goal = 0.995;

    private const string Field = "Text";

    /// <summary>Of the words compared those with the same stem, 0 to 1; 0 where none was compared.</summary>
    public double Share => Compared == 0 ? 0 : 1 - (Differences.Count / (double)Compared);

    /// <summary>Compares each word, alone in a text, through the whole analyzer.</summary>
    /// <param name="analyzer">That of the language's index.</param>
    /// <param name="vocabulary">Words and their stems.</param>
    public static StemComparison Of(Analyzer analyzer, IEnumerable<(string Word, string Stem)> vocabulary)
    {
        var (compared, leftOut, differences) = (0, 0, new List<StemDifference>());
        foreach (var (word, stem) in vocabulary)
        {
            if (AnalysedWords.Of(analyzer, Field + ForumAnalyzer.ExactSuffix, word) is not [_] || AnalysedWords.Of(analyzer, Field, word) is not [var (ours, _)])
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
