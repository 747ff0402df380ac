using ForumOrchard.Indexing.Fields;

namespace ForumOrchard.Search.Indexing;

/// <summary>The stored fields to find an item and to show it as a result; see <see cref="ForumIndexHandler"/>.</summary>
internal static class StoredFields
{
    /// <summary>The id of the content item.</summary>
    public const string Id = "Forum.Id";

    /// <summary>The address without a leading slash: <c>en/about/profile</c>.</summary>
    public const string Path = "Forum.Path";

    public const string Title = "Forum.Title";

    /// <summary>The stemmed words of the title.</summary>
    public const string TitleWords = Title + ".words";

    /// <summary>The unstemmed words of the title.</summary>
    public const string ExactTitle = Title + SearchFields.Exact;

    /// <summary>The stemmed words of the body.</summary>
    public const string BodyWords = "Forum.Body.words";

    /// <summary>The body text, one line per paragraph; indexed unstemmed.</summary>
    public const string Body = "Forum.Body" + SearchFields.Exact;

    /// <summary>The localization set, which leads to other language versions.</summary>
    public const string Set = "Forum.Set";

    /// <summary>The content type of an item with a page; an item without a page is never shown.</summary>
    public const string Type = "Forum.Facet.Type";
}
