using ForumOrchard.News.Models;
using ForumOrchard.Pages.ContentTypes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace ForumOrchard.News.Indexes;

/// <summary>Fills <see cref="NewsArticleIndex"/>: one row per published article with a culture and a date.</summary>
public sealed class NewsArticleIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<NewsArticleIndex>()
        .When(item => item.Has<NewsArticlePart>())
        .Map(item =>
        {
            var part = item.PartOrDefault<NewsArticlePart>()!;
            var localization = item.PartOrDefault<LocalizationPart>();

            return item.Published && part.Date.Value is { } date && localization is { Culture: { } culture, LocalizationSet: { } localizationSet }
                ? new NewsArticleIndex
                {
                    ContentItemId = item.ContentItemId,
                    LocalizationSet = localizationSet,
                    Culture = culture,
                    Program = part.Program.LocalizationSets?.FirstOrDefault(),
                    Date = date,
                }
                : null!;
        });
}
