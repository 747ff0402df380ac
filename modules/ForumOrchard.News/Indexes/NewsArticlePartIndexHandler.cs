using ForumOrchard.Indexing;
using ForumOrchard.News.Models;
using ForumOrchard.Site.Searching;

namespace ForumOrchard.News.Indexes;

/// <summary>By what an article is found in the site's search, besides its title and its text.</summary>
public sealed class NewsArticlePartIndexHandler : PartIndexHandler<NewsArticlePart>
{
    protected override ValueTask IndexAsync(NewsArticlePart part, IItemDocument document)
    {
        document.SetSummary(part.Summary.Text);
        document.AddAuthor(part.AuthorLine.Text);
        document.SetDate(part.Date.Value);
        document.AddFacet(SearchFacets.Program, part.Program.LocalizationSets);
        return ValueTask.CompletedTask;
    }
}
