using ForumOrchard.News.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.News.ViewModels;

/// <summary>What the templates of an article read.</summary>
public class NewsArticleViewModel
{
    public NewsArticlePart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    /// <summary>The day the article bears, in the site's time zone; null where it bears none.</summary>
    public DateTime? Date { get; set; }

    /// <summary>The month's name and year, in the article's language.</summary>
    public string Month { get; set; } = string.Empty;

    /// <summary>The address of the month's archive, from the application's root.</summary>
    public string MonthAddress { get; set; } = string.Empty;

    /// <summary>The program in the article's language; null for none.</summary>
    public ContentItem? Program { get; set; }
}
