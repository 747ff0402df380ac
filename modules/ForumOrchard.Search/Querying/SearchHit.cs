using ForumOrchard.Search.Querying.Highlighting;

namespace ForumOrchard.Search.Querying;

/// <summary>A search result.</summary>
/// <param name="Document">Its stored data.</param>
/// <param name="Title">With the matches marked.</param>
/// <param name="Extract">The best passages, or its beginning; null if it has no text.</param>
/// <param name="Page">The page of an attached file that the excerpt is from: <c>/media/report.pdf#page=3|Title</c>; null if it is from the item itself.</param>
/// <param name="Missing">The typed words that it does not have, nor synonyms of them; empty if it has all.</param>
public sealed record SearchHit(StoredDocument Document, MarkedText Title, MarkedText? Extract, string? Page, IReadOnlyList<string> Missing)
{
    public string ContentType => Document.ContentType;

    public string Path => Document.Path;

    public string? Date => Document.Date;
}
