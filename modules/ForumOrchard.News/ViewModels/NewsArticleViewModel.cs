using ForumOrchard.News.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.News.ViewModels;

/// <summary>The view model for the templates of an article.</summary>
public class NewsArticleViewModel
{
    public NewsArticlePart Part { get; set; } = new();

    public ContentItem ContentItem { get; set; } = new();

    /// <summary>The article's day in the site's time zone; null if it has no date.</summary>
    public DateTime? Date { get; set; }

    /// <summary>The day, or the month if only that is known, for the attribute <c>datetime</c>; null if it has no date.</summary>
    public string? KnownDate { get; set; }

    /// <summary>Month name and year, in the article's language.</summary>
    public string Month { get; set; } = string.Empty;

    /// <summary>The address of the monthly archive, from the application's root.</summary>
    public string MonthAddress { get; set; } = string.Empty;

    /// <summary>The program in the article's language; null for none.</summary>
    public ContentItem? Program { get; set; }
}
