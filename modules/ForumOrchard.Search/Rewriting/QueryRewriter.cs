namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Looks for what a visitor may have meant by words that the index does not know. The steps follow one another, each on what
/// the one before left: <c>nasilie b ctvmt</c> needs two of them.
/// </summary>
public sealed class QueryRewriter : IQueryRewrite
{
    /// <summary>In characters. What is longer is no query; nothing is offered for it.</summary>
    public const int MaxLength = 400;

    private static readonly IQueryRewrite[] Steps =
        [new KeyboardLayoutRewrite(), new TransliterationRewrite(), new JoinedWordsRewrite(), new SpellingRewrite(), new SplitWordsRewrite()];

    /// <inheritdoc/>
    public string? Rewrite(string text, IVocabulary vocabulary)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var meant = text;
        foreach (var step in Steps)
        {
            meant = step.Rewrite(meant, vocabulary) ?? meant;
        }

        return meant == text ? null : meant;
    }
}
