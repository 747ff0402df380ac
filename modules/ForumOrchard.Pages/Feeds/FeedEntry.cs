namespace ForumOrchard.Pages.Feeds;

/// <summary>Something new that the feed tells of.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Path">Address of its page from the root.</param>
/// <param name="Summary">Plain text; null if there is none.</param>
/// <param name="PublishedUtc">What the feed is sorted by.</param>
/// <param name="UpdatedUtc">Time of the last change.</param>
/// <param name="Author">Null: the organisation.</param>
public sealed record FeedEntry(string Title, string Path, string? Summary, DateTime PublishedUtc, DateTime UpdatedUtc, string? Author = null);
