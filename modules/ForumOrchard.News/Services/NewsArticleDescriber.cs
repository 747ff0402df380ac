using System.Globalization;
using System.Text.Json.Nodes;
using ForumOrchard.News.Models;
using ForumOrchard.Site.Pages;
using OrchardCore.ContentManagement;

namespace ForumOrchard.News.Services;

/// <summary>Tells search engines of an article: schema.org's <c>NewsArticle</c>.</summary>
public sealed class NewsArticleDescriber : IPageDescriber
{
    public ValueTask DescribeAsync(PageDescription page, ContentItem item, CancellationToken cancellationToken)
    {
        if (item.ContentType == "NewsArticle" && item.As<NewsArticlePart>() is { } part)
        {
            page.Description = part.Summary.Text;
            page.ImagePath = part.Cover.Paths?.FirstOrDefault();
            page.OpenGraphType = "article";
            page.PublishedUtc = part.Date.Value;
            page.StructuredData.Add(new JsonObject
            {
                ["@type"] = "NewsArticle",
                ["headline"] = item.DisplayText,
                ["description"] = part.Summary.Text,
                ["datePublished"] = part.Date.Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["dateModified"] = item.ModifiedUtc?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            });
        }

        return ValueTask.CompletedTask;
    }
}
