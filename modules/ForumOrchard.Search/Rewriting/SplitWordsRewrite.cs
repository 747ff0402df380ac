namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Splits a word in two: <c>правачеловека</c>. Applies if it is unknown and both parts are known; among several ways,
/// chooses the one whose rarer part is the most frequent.
/// </summary>
public sealed class SplitWordsRewrite : IQueryRewrite
{
    private const int ShortestFirst = 2;
    private const int ShortestSecond = 3;
    private const int ShortestStemmed = 5;

    /// <inheritdoc/>
    public string? Rewrite(string text, IVocabulary vocabulary) => TypedWords.Change(text, word => Split(TypedWords.Bare(word).ToLowerInvariant(), vocabulary));

    private static string? Split(string word, IVocabulary vocabulary)
    {
        if (!TypedWords.IsLetters(word) || vocabulary.IsKnown(word))
        {
            return null;
        }

        var (best, frequency) = ((string?)null, 0);
        for (var place = ShortestFirst; place <= word.Length - ShortestSecond; place++)
        {
            var (first, second) = (word[..place], word[place..]);
            if (Math.Min(Weight(first, vocabulary), Weight(second, vocabulary)) is var rarer && rarer > frequency)
            {
                (best, frequency) = (first + " " + second, rarer);
            }
        }

        return best;
    }

    /// <summary>A short part must be known exactly: short stems are shared by many words.</summary>
    private static int Weight(string part, IVocabulary vocabulary) =>
        vocabulary.Frequency(part) is var frequency and > 0 ? frequency + 1 : part.Length >= ShortestStemmed && vocabulary.IsKnown(part) ? 1 : 0;
}
