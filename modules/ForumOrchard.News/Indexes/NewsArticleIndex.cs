using YesSql.Indexes;

namespace ForumOrchard.News.Indexes;

/// <summary>The published articles by language and day.</summary>
public sealed class NewsArticleIndex : MapIndex
{
    public required string ContentItemId { get; set; }

    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    /// <summary>The program's localization set; null where the article belongs to none.</summary>
    public string? Program { get; set; }

    /// <summary>The day the article bears, in UTC.</summary>
    public DateTime Date { get; set; }
}
