namespace ForumOrchard.Search.Rewriting;

/// <summary>One way in which what was typed may have been meant otherwise.</summary>
public interface IQueryRewrite
{
    /// <summary>The text as it may have been meant; null where this step has nothing to offer. Never fails, whatever the text.</summary>
    /// <param name="text">Plain words, without operators; at most some hundred characters.</param>
    /// <param name="vocabulary">The words of the index that is searched.</param>
    string? Rewrite(string text, IVocabulary vocabulary);
}
