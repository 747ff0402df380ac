namespace ForumOrchard.Search.Indexing;

/// <summary>What is kept of an item to show it as a result; see <see cref="ForumIndexHandler"/>.</summary>
internal static class StoredFields
{
    /// <summary>The address without a leading slash: <c>en/about/profile</c>.</summary>
    public const string Path = "Forum.Path";

    public const string Title = "Forum.Title";

    /// <summary>The first sentences of the body, for items without a summary.</summary>
    public const string Opening = "Forum.Opening";
}
