namespace ForumOrchard.Search.Querying;

/// <summary>What stands below a few results that hold all the words.</summary>
public enum MoreResults
{
    /// <summary>What holds the words that may have been meant.</summary>
    Meant,

    /// <summary>Versions of what holds the words in another language, and what has the term that they name.</summary>
    Translated,

    /// <summary>What holds some of the words.</summary>
    OfAnyWord,
}
