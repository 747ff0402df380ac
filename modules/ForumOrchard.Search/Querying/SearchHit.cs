namespace ForumOrchard.Search.Querying;

/// <summary>One thing found.</summary>
/// <param name="ContentType">The technical name of its type.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Path">The address without a leading slash.</param>
/// <param name="Date"><c>2016</c> or <c>2016-05-30</c>; null if it has none.</param>
/// <param name="Extract">Plain text of some lines; null if it has none.</param>
public sealed record SearchHit(string ContentType, string Title, string Path, string? Date, string? Extract);
