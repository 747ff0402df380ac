namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Looks for what a visitor may have meant by words that the index does not know. The steps follow one another, each on what
/// the one before left: <c>nasilie b ctvmt</c> needs two of them.
/// </summary>
/// <param name="steps">In their order.</param>
public sealed class QueryRewriter(IReadOnlyList<IQueryRewrite> steps) : IQueryRewrite
{
    /// <summary>In characters. What is longer is no query; nothing is offered for it.</summary>
    public const int MaxLength = 400;

    /// <summary>With all steps.</summary>
    public QueryRewriter()
        : this(AllSteps)
    {
    }

    /// <summary>From the surest to the boldest.</summary>
    public static IReadOnlyList<IQueryRewrite> AllSteps { get; } =
        [new KeyboardLayoutRewrite(), new TransliterationRewrite(), new JoinedWordsRewrite(), new SpellingRewrite(), new SplitWordsRewrite()];

    /// <inheritdoc/>
    public string? Rewrite(string text, IVocabulary vocabulary)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var meant = text;
        foreach (var step in steps)
        {
            meant = step.Rewrite(meant, vocabulary) ?? meant;
        }

        return meant == text ? null : meant;
    }
}
