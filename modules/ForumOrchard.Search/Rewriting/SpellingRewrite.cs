namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Misspelled words: of the known ones that are near, the nearest, and of these the commonest. Of four to seven letters one may be
/// wrong, of eight or more two, of fewer none: they would all be near to one another. Words that are known as they are written are never
/// corrected; what could be an unwritten form of a known one is where another word, a letter away, is much commoner.
/// </summary>
public sealed class SpellingRewrite : IQueryRewrite
{
    private const int ShortestWord = 4;
    private const int ShortestWithTwo = 8;

    /// <summary>How many times commoner a near word has to be where what was typed may be a form of a known one: охраный could be of охрана.</summary>
    private const int MuchCommoner = 5;

    /// <inheritdoc/>
    public string? Rewrite(string text, IVocabulary vocabulary) => TypedWords.Change(text, word => Correct(TypedWords.Bare(word), vocabulary));

    /// <summary>How many letters of a word may be wrong.</summary>
    public static int MostErrors(string word) => word.Length < ShortestWord ? 0 : word.Length < ShortestWithTwo ? 1 : 2;

    private static string? Correct(string word, IVocabulary vocabulary)
    {
        if (!TypedWords.IsLetters(word) || vocabulary.Frequency(word) > 0)
        {
            return null;
        }

        if (vocabulary.FrequencyInAnyForm(word) is var inAnyForm and > 0)
        {
            // A form of the same word is never that much commoner than all its forms.
            return word.Length < ShortestWithTwo - 1 || word.Contains('-', StringComparison.Ordinal) ? null
                : Nearest(word.ToLowerInvariant(), vocabulary.Near(word, 1).Where(near => near.Text[0] == word[0] && near.Frequency > MuchCommoner * inAnyForm));
        }

        if (word.Contains('-', StringComparison.Ordinal))
        {
            // To the index these are two words.
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
            // People seldom miss the first letter: it counts half a letter more.
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
