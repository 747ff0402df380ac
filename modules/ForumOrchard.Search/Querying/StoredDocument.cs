namespace ForumOrchard.Search.Querying;

/// <summary>The stored data of an item for display.</summary>
/// <param name="ContentType">The technical name of its type.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Path">The address without a leading slash.</param>
/// <param name="Date"><c>2016</c> or <c>2016-05-30</c>; null if it has none.</param>
/// <param name="LocalizationSet">Shared by its language versions; null if it has none.</param>
/// <param name="Summary">Plain text; empty if it has none.</param>
/// <param name="Body">Plain text, one line per paragraph; empty if it has none.</param>
/// <param name="HasFiles">Whether it has text of attached files.</param>
public sealed record StoredDocument(
    string ContentType, string Title, string Path, string? Date, string? LocalizationSet, string Summary, string Body, bool HasFiles)
{
    /// <summary>In characters.</summary>
    public int Size => Title.Length + Path.Length + Summary.Length + Body.Length;
}
