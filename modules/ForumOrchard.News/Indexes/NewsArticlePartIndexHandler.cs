using ForumOrchard.Indexing;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Languages.Days;
using ForumOrchard.News.Models;

namespace ForumOrchard.News.Indexes;

/// <summary>Adds an article's search data besides title and text.</summary>
public sealed class NewsArticlePartIndexHandler(SiteDays days) : PartIndexHandler<NewsArticlePart>
{
    protected override async ValueTask IndexAsync(NewsArticlePart part, IItemDocument document)
    {
        document.SetSummary(part.Summary.Text);
        document.AddAuthor(part.AuthorLine.Text);
        document.SetDate(await days.OfAsync(part.Date.Value), part.DayUnknown.Value);
        document.AddFacet(SearchFacets.Program, part.Program.LocalizationSets);
    }
}
