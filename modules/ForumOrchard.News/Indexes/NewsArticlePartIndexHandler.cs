using ForumOrchard.News.Models;
using ForumOrchard.Site.Searching;
using OrchardCore.Indexing;

namespace ForumOrchard.News.Indexes;

/// <summary>By what an article is found in the site's search, besides its title and its text.</summary>
public sealed class NewsArticlePartIndexHandler : ContentPartIndexHandler<NewsArticlePart>
{
    public override Task BuildIndexAsync(NewsArticlePart part, BuildPartIndexContext context)
    {
        context.DocumentIndex.SetSummary(part.Summary.Text);
        context.DocumentIndex.AddAuthor(part.AuthorLine.Text);
        context.DocumentIndex.SetDate(part.Date.Value);
        context.DocumentIndex.AddFacet(SearchFacets.Program, part.Program.LocalizationSets);
        return Task.CompletedTask;
    }
}
