using YesSql.Indexes;

namespace ForumOrchard.News.Indexes;

/// <summary>The published articles by language and time.</summary>
public sealed class NewsArticleIndex : MapIndex
{
    public required string ContentItemId { get; set; }

    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    /// <summary>The program's localization set; null where the article belongs to none.</summary>
    public string? Program { get; set; }

    /// <summary>The moment the article bears, in UTC; its day is the site's time zone's to say.</summary>
    public DateTime Date { get; set; }
}
