using ForumOrchard.News.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace ForumOrchard.News.Handlers;

/// <summary>An article without a date is of the moment when it is published: lists and archives go by dates, and would not show it.</summary>
internal sealed class NewsArticlePartHandler(IClock clock) : ContentPartHandler<NewsArticlePart>
{
    public override Task PublishingAsync(PublishContentContext context, NewsArticlePart instance)
    {
        context.ContentItem.Alter<NewsArticlePart>(part => part.Date.Value ??= clock.UtcNow);
        return Task.CompletedTask;
    }
}
