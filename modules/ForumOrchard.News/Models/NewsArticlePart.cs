using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace ForumOrchard.News.Models;

/// <summary>What a news article has besides its title, address and body.</summary>
public sealed class NewsArticlePart : ContentPart
{
    /// <summary>Two or three sentences for lists, feeds and search engines; plain text.</summary>
    public TextField Summary { get; set; } = new();

    public MediaField Cover { get; set; } = new();

    /// <summary>The article's date in UTC; its day in the site's time zone determines the monthly archive. Null until an editor sets it.</summary>
    public DateTimeField Date { get; set; } = new();

    /// <summary>Whether only the month of <see cref="Date"/> is known; its day then serves the order alone and is shown to nobody.</summary>
    public BooleanField DayUnknown { get; set; } = new();

    /// <summary>The author as printed; empty for none.</summary>
    public TextField AuthorLine { get; set; } = new();

    /// <summary>The program the article belongs to, in any language.</summary>
    public LocalizationSetContentPickerField Program { get; set; } = new();
}
