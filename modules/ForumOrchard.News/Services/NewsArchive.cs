using ForumOrchard.Languages.Days;
using ForumOrchard.News.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.News.Services;

/// <summary>The published articles of one language: newest first, by month, and the neighbors of an article.</summary>
public sealed class NewsArchive(ISession session, SiteDays days)
{
    /// <summary>All articles in <paramref name="culture"/>, newest first.</summary>
    public IQuery<ContentItem, NewsArticleIndex> Newest(string culture) => session
        .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture)
        .OrderByDescending(index => index.Date)
        .ThenByDescending(index => index.Id);

    /// <summary>The articles of one month, newest first.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="month">The first day of the month.</param>
    public async Task<IQuery<ContentItem, NewsArticleIndex>> InMonthAsync(string culture, DateTime month)
    {
        var (from, to) = await days.SpanAsync(month, month.AddMonths(1));
        return session
            .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture && index.Date >= from && index.Date < to)
            .OrderByDescending(index => index.Date)
            .ThenByDescending(index => index.Id);
    }

    /// <summary>The articles of one program, newest first.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="program">The program's localization set.</param>
    public IQuery<ContentItem, NewsArticleIndex> OfProgram(string culture, string program) => session
        .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture && index.Program == program)
        .OrderByDescending(index => index.Date)
        .ThenByDescending(index => index.Id);

    /// <summary>The years of the first and the last article; null if there are none.</summary>
    public async Task<(int First, int Last)?> YearsAsync(string culture)
    {
        var articles = session.QueryIndex<NewsArticleIndex>(index => index.Culture == culture);
        var last = await articles.OrderByDescending(index => index.Date).FirstOrDefaultAsync();
        if (last is null)
        {
            return null;
        }

        var first = await session.QueryIndex<NewsArticleIndex>(index => index.Culture == culture).OrderBy(index => index.Date).FirstOrDefaultAsync();
        return ((await days.OfAsync(first!.Date))!.Value.Year, (await days.OfAsync(last.Date))!.Value.Year);
    }

    /// <summary>
    /// The previous (older) and the next (newer) article in the same language; null at either end, and both null if it
    /// is not published. Of two articles with the same date, the one published first is older.
    /// </summary>
    public async Task<(ContentItem? Previous, ContentItem? Next)> NeighboursAsync(string contentItemId)
    {
        var own = await session.QueryIndex<NewsArticleIndex>(index => index.ContentItemId == contentItemId).FirstOrDefaultAsync();
        if (own is null)
        {
            return (null, null);
        }

        var (culture, date, id) = (own.Culture, own.Date, own.Id);
        var previous = await session
            .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture && (index.Date < date || (index.Date == date && index.Id < id)))
            .OrderByDescending(index => index.Date)
            .ThenByDescending(index => index.Id)
            .FirstOrDefaultAsync();
        var next = await session
            .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture && (index.Date > date || (index.Date == date && index.Id > id)))
            .OrderBy(index => index.Date)
            .ThenBy(index => index.Id)
            .FirstOrDefaultAsync();
        return (previous, next);
    }
}
