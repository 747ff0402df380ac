using ForumOrchard.News.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.News.Services;

/// <summary>The published articles of one language: newest first, by month, and an article's neighbours.</summary>
public sealed class NewsArchive(ISession session)
{
    /// <summary>All articles in <paramref name="culture"/>, newest first.</summary>
    public IQuery<ContentItem, NewsArticleIndex> Newest(string culture) => session
        .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture)
        .OrderByDescending(index => index.Date);

    /// <summary>The articles of one month, newest first.</summary>
    public IQuery<ContentItem, NewsArticleIndex> InMonth(string culture, DateTime month)
    {
        var next = month.AddMonths(1);
        return session
            .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture && index.Date >= month && index.Date < next)
            .OrderByDescending(index => index.Date);
    }

    /// <summary>The articles of one program, newest first.</summary>
    /// <param name="culture">The language of the articles.</param>
    /// <param name="program">The program's localization set.</param>
    public IQuery<ContentItem, NewsArticleIndex> OfProgram(string culture, string program) => session
        .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture && index.Program == program)
        .OrderByDescending(index => index.Date);

    /// <summary>The years of the first and of the last article; null where there is none.</summary>
    public async Task<(int First, int Last)?> YearsAsync(string culture)
    {
        var articles = session.QueryIndex<NewsArticleIndex>(index => index.Culture == culture);
        var last = await articles.OrderByDescending(index => index.Date).FirstOrDefaultAsync();
        if (last is null)
        {
            return null;
        }

        var first = await session.QueryIndex<NewsArticleIndex>(index => index.Culture == culture).OrderBy(index => index.Date).FirstOrDefaultAsync();
        return (first!.Date.Year, last.Date.Year);
    }

    /// <summary>The article before (older) and after (newer) a day, in the same language; null at either end.</summary>
    public async Task<(ContentItem? Previous, ContentItem? Next)> NeighboursAsync(string culture, DateTime date)
    {
        var previous = await session
            .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture && index.Date < date)
            .OrderByDescending(index => index.Date)
            .FirstOrDefaultAsync();
        var next = await session
            .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture && index.Date > date)
            .OrderBy(index => index.Date)
            .FirstOrDefaultAsync();
        return (previous, next);
    }
}
