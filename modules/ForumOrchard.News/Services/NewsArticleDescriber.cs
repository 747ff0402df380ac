using System.Text.Json.Nodes;
using ForumOrchard.Languages.Days;
using ForumOrchard.News.Models;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Descriptions;
using OrchardCore.ContentManagement;

namespace ForumOrchard.News.Services;

/// <summary>Describes an article to search engines as schema.org's <c>NewsArticle</c>.</summary>
public sealed class NewsArticleDescriber(ISiteName siteName, SiteDays days) : IPageDescriber
{
    public async ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken)
    {
        if (item.PartOrDefault<NewsArticlePart>() is { } part)
        {
            page.Description = part.Summary.Text;
            page.ImagePath = part.Cover.Paths?.FirstOrDefault();
            page.OpenGraphType = "article";
            page.PublishedUtc = part.DayUnknown.Value ? null : part.Date.Value;
            var publisher = await siteName.GetAsync();
            page.StructuredData.Add(new JsonObject
            {
                ["@type"] = "NewsArticle",
                ["headline"] = item.DisplayText,
                ["description"] = part.Summary.Text,
                ["datePublished"] = KnownDate.Iso(await days.OfAsync(part.Date.Value), part.DayUnknown.Value),
                ["dateModified"] = KnownDate.Iso(await days.OfAsync(item.ModifiedUtc)),
                ["author"] = JsonLd.Person(part.AuthorLine.Text) ?? JsonLd.Organization(publisher),
                ["publisher"] = JsonLd.Organization(publisher),
            });
        }
    }
}
