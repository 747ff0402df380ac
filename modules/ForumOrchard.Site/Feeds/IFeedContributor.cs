namespace ForumOrchard.Site.Feeds;

/// <summary>A module with news for the feed of a language.</summary>
public interface IFeedContributor
{
    /// <summary>The latest published things, newest first.</summary>
    Task<IReadOnlyList<FeedEntry>> GetLatestAsync(string culture, int count, CancellationToken cancellationToken);
}
