namespace ForumOrchard.Search.Rewriting;

/// <summary>
/// Finds what a visitor may have meant by words that the index does not contain. Each step works on the result of the
/// previous one: <c>nasilie b ctvmt</c> needs two.
/// </summary>
/// <param name="steps">In order.</param>
public sealed class QueryRewriter(IReadOnlyList<IQueryRewrite> steps) : IQueryRewrite
{
    /// <summary>In characters. A longer text is not a query; there is no suggestion for it.</summary>
    public const int MaxLength = 400;

    /// <summary>Uses all steps.</summary>
    public QueryRewriter()
        : this(AllSteps)
    {
    }

    /// <summary>From most to least certain.</summary>
    public static IReadOnlyList<IQueryRewrite> AllSteps { get; } =
        [new KeyboardLayoutRewrite(), new TransliterationRewrite(), new JoinedWordsRewrite(), new BeginningRewrite(), new SpellingRewrite(), new SplitWordsRewrite()];

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
