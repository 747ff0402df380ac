namespace ForumOrchard.Search.Rewriting;

/// <summary>One way of correcting a typed text.</summary>
public interface IQueryRewrite
{
    /// <summary>The text that may have been meant; null if this step has no suggestion. Must not fail for any text.</summary>
    /// <param name="text">Plain words without operators; at most a few hundred characters.</param>
    /// <param name="vocabulary">The words of the searched index.</param>
    string? Rewrite(string text, IVocabulary vocabulary);
}
