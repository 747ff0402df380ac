namespace ForumOrchard.Pages.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Path">Its page's address from the root.</param>
/// <param name="Summary">Plain text; null for none.</param>
/// <param name="PublishedUtc">When it was published; null if its day is not known: the format has no way to name a month, and a feed invents no day.</param>
/// <param name="UpdatedUtc">Time of the last change.</param>
/// <param name="Author">Null for the organization.</param>
public sealed record FeedEntry(string Title, string Path, string? Summary, DateTime? PublishedUtc, DateTime UpdatedUtc, string? Author = null)
{
    /// <summary>The sort key of the feed: the time of publication, as far as it is known.</summary>
    public DateTime Order { get; init; } = PublishedUtc ?? UpdatedUtc;
}
