using System.Globalization;
using ForumOrchard.Languages.Days;
using ForumOrchard.News.Indexes;
using ForumOrchard.Pages.Lists;
using OrchardCore.ContentManagement;
using YesSql;

namespace ForumOrchard.News.Services;

/// <summary>The published articles of one language: newest first, by month, and the neighbors of an article.</summary>
public sealed class NewsArchive(ISession session, SiteDays days, ListValues values)
{
    /// <summary>All articles in <paramref name="culture"/>, newest first.</summary>
    public IQuery<ContentItem, NewsArticleIndex> Newest(string culture) => session
        .Query<ContentItem, NewsArticleIndex>(index => index.Culture == culture)
        .OrderByDescending(index => index.Date)
        .ThenByDescending(index => index.Id);

    /// <summary>The articles of a span of days, newest first.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="first">Its first day.</param>
    /// <param name="next">The day after its last.</param>
    public async Task<IQuery<ContentItem, NewsArticleIndex>> InSpanAsync(string culture, DateTime first, DateTime next)
    {
        var (from, to) = await days.SpanAsync(first, next);
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

    /// <summary>The years and months with articles, for the filters <c>year</c> and <c>month</c>: <c>2024</c>, <c>9</c>.</summary>
    public Task<FilterValues> ValuesAsync(string culture) => values.GetAsync("NewsArticle", culture, async committed =>
    {
        var items = new List<IReadOnlyList<IEnumerable<string>>>();
        foreach (var row in await committed.QueryIndex<NewsArticleIndex>(index => index.Culture == culture).ListAsync())
        {
            var day = await days.DateAsync(row.Date);
            items.Add([[day.Year.ToString(CultureInfo.InvariantCulture)], [day.Month.ToString(CultureInfo.InvariantCulture)]]);
        }

        return new FilterValues(["year", "month"], items);
    });

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
