using ForumOrchard.News.Models;
using ForumOrchard.Pages.ContentTypes;

namespace ForumOrchard.News.Indexes;

/// <summary>Fills <see cref="NewsArticleIndex"/>: one row per published article with a culture and a date.</summary>
public sealed class NewsArticleIndexProvider : PageIndexProvider<NewsArticlePart, NewsArticleIndex>
{
    protected override IEnumerable<NewsArticleIndex> Rows(NewsArticlePart part, string culture) => part.Date.Value is { } date && part.ContentItem.LocalizationSetOrDefault() is { } localizationSet
        ?
        [
            new()
            {
                ContentItemId = part.ContentItem.ContentItemId,
                LocalizationSet = localizationSet,
                Culture = culture,
                Program = part.Program.LocalizationSets?.FirstOrDefault(),
                Date = date,
            },
        ]
        : [];
}
