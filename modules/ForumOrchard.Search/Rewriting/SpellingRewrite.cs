namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Corrects misspelled words: to the most similar known word and, among equals, the most frequent. Words of four to
/// seven letters may have one error, words of eight or more two; shorter ones none, because they all resemble each
/// other. A word known exactly as typed is never corrected; one that could be an inflected form of a known word only if
/// a word one letter away is much more frequent.
/// </summary>
public sealed class SpellingRewrite : IQueryRewrite
{
    private const int ShortestWord = 4;
    private const int ShortestWithTwo = 8;

    /// <summary>
    /// How many times more frequent a similar word must be if the typed one may be a form of a known word: охраный
    /// could be a form of охрана.
    /// </summary>
    private const int MuchCommoner = 5;

    /// <inheritdoc/>
    public string? Rewrite(string text, IVocabulary vocabulary) => TypedWords.Change(text, word => Correct(TypedWords.Bare(word), vocabulary));

    /// <summary>Maximum number of errors in a word.</summary>
    public static int MostErrors(string word) => word.Length < ShortestWord ? 0 : word.Length < ShortestWithTwo ? 1 : 2;

    private static string? Correct(string word, IVocabulary vocabulary)
    {
        if (!TypedWords.IsLetters(word) || vocabulary.Frequency(word) > 0)
        {
            return null;
        }

        if (vocabulary.FrequencyInAnyForm(word) is var inAnyForm and > 0)
        {
            // No form of a word is that much more frequent than all its forms.
            return word.Length < ShortestWithTwo - 1 || word.Contains('-', StringComparison.Ordinal) ? null
                : Nearest(word.ToLowerInvariant(), vocabulary.Near(word, 1).Where(near => near.Text[0] == word[0] && near.Frequency > MuchCommoner * inAnyForm));
        }

        if (word.Contains('-', StringComparison.Ordinal))
        {
            // The index splits these in two.
            var parts = word.Split('-');
            var corrected = Array.ConvertAll(parts, part => Correct(part, vocabulary) ?? part);
            return corrected.SequenceEqual(parts) ? null : string.Join('-', corrected);
        }

        for (var distance = 1; distance <= MostErrors(word); distance++)
        {
            if (Nearest(word.ToLowerInvariant(), vocabulary.Near(word, distance)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Nearest(string word, IEnumerable<NearWord> near)
    {
        var best = default(NearWord);
        var least = int.MaxValue;
        foreach (var candidate in near)
        {
            // People rarely mistype the first letter, so an error there costs half a letter more.
            var cost = (2 * candidate.Distance) + (candidate.Text[0] == word[0] ? 0 : 1);
            if (candidate.Distance > 0 && TypedWords.IsLetters(candidate.Text) && (cost < least || (cost == least && IsBetter(candidate, best))))
            {
                (best, least) = (candidate, cost);
            }
        }

        return best.Text;
    }

    private static bool IsBetter(NearWord one, NearWord other) =>
        one.Frequency > other.Frequency || (one.Frequency == other.Frequency && string.CompareOrdinal(one.Text, other.Text) < 0);
}
