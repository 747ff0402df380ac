namespace ForumOrchard.Search.Querying;

/// <summary>Sort order of results.</summary>
public enum SearchOrder
{
    /// <summary>Best first; newest first without words.</summary>
    Best,

    /// <summary>Newest first, undated last.</summary>
    Newest,

    /// <summary>Oldest first, undated last.</summary>
    Oldest,
}
