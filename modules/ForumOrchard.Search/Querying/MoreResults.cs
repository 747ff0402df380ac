namespace ForumOrchard.Search.Querying;

/// <summary>The kind of additional results below a few with all words.</summary>
public enum MoreResults
{
    /// <summary>Items with the words that may have been meant.</summary>
    Meant,

    /// <summary>Translations of items with the words in another language, and items with the term that the words name.</summary>
    Translated,

    /// <summary>Items with some of the words.</summary>
    OfAnyWord,
}
