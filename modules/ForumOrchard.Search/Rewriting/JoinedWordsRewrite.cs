namespace ForumOrchard.Search.Rewriting;

/// <summary>Joins two words: <c>меж дународный</c>. Applies if one of them is unknown and the joined word is known.</summary>
public sealed class JoinedWordsRewrite : IQueryRewrite
{
    /// <inheritdoc/>
    public string? Rewrite(string text, IVocabulary vocabulary)
    {
        var words = TypedWords.Of(text).ToList();
        var isJoined = false;
        for (var i = 0; i + 1 < Math.Min(words.Count, TypedWords.MaxWords); i++)
        {
            if (Join(words[i], words[i + 1], vocabulary) is { } word)
            {
                words[i] = word;
                words.RemoveAt(i + 1);
                isJoined = true;
            }
        }

        return isJoined ? string.Join(' ', words) : null;
    }

    private static string? Join(string one, string other, IVocabulary vocabulary)
    {
        var (first, second) = (TypedWords.Bare(one), TypedWords.Bare(other));
        var joined = first + second;
        return TypedWords.IsLetters(first) && TypedWords.IsLetters(second)
            && !(vocabulary.IsKnown(first) && vocabulary.IsKnown(second))
            && vocabulary.IsKnown(joined)
            ? joined.ToLowerInvariant()
            : null;
    }
}
