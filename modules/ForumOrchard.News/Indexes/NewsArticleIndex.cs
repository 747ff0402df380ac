using YesSql.Indexes;

namespace ForumOrchard.News.Indexes;

/// <summary>Index of published articles by culture and time.</summary>
public sealed class NewsArticleIndex : MapIndex
{
    public required string ContentItemId { get; set; }

    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    /// <summary>The program's localization set; null if the article has none.</summary>
    public string? Program { get; set; }

    /// <summary>The article's date in UTC; the site's time zone determines its day.</summary>
    public DateTime Date { get; set; }
}
