using ForumOrchard.Search.Querying.Highlighting;

namespace ForumOrchard.Search.Querying;

/// <summary>One thing found.</summary>
/// <param name="Document">What the index keeps of it.</param>
/// <param name="Title">With the words marked.</param>
/// <param name="Extract">The best passages, or how it begins; null if it has no text.</param>
/// <param name="Page">The page of an attached file that the extract is from: <c>/media/report.pdf#page=3|Title</c>; null if it is from the item itself.</param>
public sealed record SearchHit(StoredDocument Document, MarkedText Title, MarkedText? Extract, string? Page)
{
    public string ContentType => Document.ContentType;

    public string Path => Document.Path;

    public string? Date => Document.Date;
}
