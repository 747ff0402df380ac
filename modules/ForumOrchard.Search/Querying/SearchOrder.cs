namespace ForumOrchard.Search.Querying;

/// <summary>In which order results come.</summary>
public enum SearchOrder
{
    /// <summary>The best first; the newest where no word is looked for.</summary>
    Best,

    /// <summary>The newest first, what has no date last.</summary>
    Newest,

    /// <summary>The oldest first, what has no date last.</summary>
    Oldest,
}
