using ForumOrchard.Indexing.Fields;

namespace ForumOrchard.Search.Indexing;

/// <summary>What is kept of an item to find it and to show it as a result; see <see cref="ForumIndexHandler"/>.</summary>
internal static class StoredFields
{
    /// <summary>The id of the content item.</summary>
    public const string Id = "Forum.Id";

    /// <summary>The address without a leading slash: <c>en/about/profile</c>.</summary>
    public const string Path = "Forum.Path";

    public const string Title = "Forum.Title";

    /// <summary>The words of the title in any form.</summary>
    public const string TitleWords = Title + ".words";

    /// <summary>The words of the title as they are written.</summary>
    public const string ExactTitle = Title + SearchFields.Exact;

    /// <summary>The words of the body in any form.</summary>
    public const string BodyWords = "Forum.Body.words";

    /// <summary>The text of the body, one line a paragraph; its words as they are written.</summary>
    public const string Body = "Forum.Body" + SearchFields.Exact;

    /// <summary>The localization set, by which the other language versions are found.</summary>
    public const string Set = "Forum.Set";

    /// <summary>The content type of what has a page; what has none is never shown.</summary>
    public const string Type = "Forum.Facet.Type";
}
