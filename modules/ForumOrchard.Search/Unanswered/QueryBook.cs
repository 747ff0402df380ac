using ForumOrchard.Languages.Days;
using Microsoft.Extensions.Logging;
using OrchardCore.Modules;
using YesSql;

namespace ForumOrchard.Search.Unanswered;

/// <summary>What was not found, day by day, in the database.</summary>
public sealed partial class QueryBook(ISession session, SiteDays days, IClock clock, ILogger<QueryBook> logger)
{
    /// <summary>In days; older queries are deleted.</summary>
    public const int Lifetime = 90;

    /// <summary>Different queries per day and language; further ones are dropped, so that no bot fills the database.</summary>
    public const int MaxADay = 500;

    /// <summary>Adds counts to the stored ones, all or nothing.</summary>
    /// <exception cref="ConcurrencyException">Another process has added counts at the same time; repeat in another unit of work.</exception>
    public async Task AddAsync(IEnumerable<AskedQuery> asked, CancellationToken cancellationToken)
    {
        var heard = await HeardAsync(cancellationToken);
        foreach (var group in asked.GroupBy(one => (one.Day, one.Culture)))
        {
            var (number, culture) = (DayNumber.Of(group.Key.Day), group.Key.Culture);
            var day = await session.Query<QueryDay, QueryDayIndex>(index => index.Day == number && index.Culture == culture)
                .OrderBy(index => index.DocumentId).FirstOrDefaultAsync(cancellationToken) ?? new QueryDay { Day = number, Culture = culture };
            var kept = day.Queries.ToDictionary(query => query.Text, StringComparer.Ordinal);
            foreach (var one in group)
            {
                var isHeard = heard.Hear(culture, one.Text, number);
                if (!kept.TryGetValue(one.Text, out var query) && isHeard && kept.Count < MaxADay)
                {
                    kept.Add(one.Text, query = new KeptQuery { Text = one.Text });
                    day.Queries.Add(query);
                }

                if (query is not null)
                {
                    query.Nothing += one.Nothing;
                    query.Otherwise += one.Otherwise;
                }
            }

            if (day.Queries.Count > 0)
            {
                await session.SaveAsync(day, checkConcurrency: true);
            }
        }

        await session.SaveAsync(heard, checkConcurrency: true);
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What was not found, the most frequent first.</summary>
    /// <param name="count">Of the last so many days.</param>
    /// <param name="culture">In this language only; null for all.</param>
    public async Task<IReadOnlyList<UnansweredQuery>> ListAsync(int count, string? culture)
    {
        var from = await DaysAgoAsync(count - 1);
        var all = culture is null
            ? await session.Query<QueryDay, QueryDayIndex>(index => index.Day >= from).ListAsync()
            : await session.Query<QueryDay, QueryDayIndex>(index => index.Day >= from && index.Culture == culture).ListAsync();
        return [.. Dated(all).SelectMany(one => one.Day.Queries.Select(query => (one.Date, one.Day.Culture, Query: query)))
            .GroupBy(one => (one.Culture, one.Query.Text))
            .Select(same => UnansweredQuery.Of(same.Key.Culture, same.Key.Text, same.Select(one => (one.Date, one.Query))))
            .OrderByDescending(one => one.Total).ThenByDescending(one => one.Nothing).ThenBy(one => one.Text, StringComparer.Ordinal)];
    }

    /// <summary>Removes a query from all days.</summary>
    public async Task ForgetAsync(string culture, string text)
    {
        foreach (var day in await session.Query<QueryDay, QueryDayIndex>(index => index.Culture == culture).ListAsync())
        {
            if (day.Queries.RemoveAll(query => query.Text == text) > 0)
            {
                await session.SaveAsync(day, checkConcurrency: true);
            }
        }

        var heard = await HeardAsync(CancellationToken.None);
        heard.Forget(culture, text);
        await session.SaveAsync(heard, checkConcurrency: true);
        await session.SaveChangesAsync();
    }

    /// <summary>Deletes queries older than <see cref="Lifetime"/>.</summary>
    public async Task RemoveOldAsync(CancellationToken cancellationToken)
    {
        var first = await DaysAgoAsync(Lifetime - 1);
        foreach (var day in await session.Query<QueryDay, QueryDayIndex>(index => index.Day < first).ListAsync(cancellationToken))
        {
            session.Delete(day);
        }

        var heard = await HeardAsync(cancellationToken);
        heard.ForgetBefore(first);
        await session.SaveAsync(heard, checkConcurrency: true);
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task<HeardQueries> HeardAsync(CancellationToken cancellationToken) =>
        await session.Query<HeardQueries>().FirstOrDefaultAsync(cancellationToken) ?? new HeardQueries();

    private List<(QueryDay Day, DateOnly Date)> Dated(IEnumerable<QueryDay> all)
    {
        var dated = new List<(QueryDay, DateOnly)>();
        foreach (var day in all)
        {
            if (DayNumber.Read(day.Day) is { } date)
            {
                dated.Add((day, date));
            }
            else
            {
                LogNoDay(logger, day.Id, day.Day);
            }
        }

        return dated;
    }

    private async Task<int> DaysAgoAsync(int count) => DayNumber.Of((await days.DateAsync(clock.UtcNow)).AddDays(-count));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The document {DocumentId} of unanswered searches bears {Number}, which is no day; it is left out.")]
    private static partial void LogNoDay(ILogger logger, long documentId, int number);
}
