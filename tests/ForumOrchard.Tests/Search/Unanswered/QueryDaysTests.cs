using System.Globalization;
using ForumOrchard.Languages.Days;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Unanswered;
using ForumOrchard.Tests.Comments;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ISession = YesSql.ISession;

namespace ForumOrchard.Tests.Search.Unanswered;

/// <summary>What was not found is counted by the days of Bishkek, at the turns of the calendar too. All days are long past, so that no other test meets them.</summary>
[Collection(nameof(SearchWordsSite))]
public sealed class QueryDaysTests(SearchWordsSite site)
{
    [Theory]
    [InlineData("2024-01-31T17:59:59Z", "2024-01-31", "2023-11-03")]
    [InlineData("2024-01-31T18:00:00Z", "2024-02-01", "2023-11-04")]
    [InlineData("2024-02-28T18:00:00Z", "2024-02-29", "2023-12-02")]
    [InlineData("2024-02-29T17:59:59Z", "2024-02-29", "2023-12-02")]
    [InlineData("2024-02-29T18:00:00Z", "2024-03-01", "2023-12-03")]
    [InlineData("2023-12-31T17:59:59Z", "2023-12-31", "2023-10-03")]
    [InlineData("2023-12-31T18:00:00Z", "2024-01-01", "2023-10-04")]
    [InlineData("2024-01-01T00:00:00Z", "2024-01-01", "2023-10-04")]
    public async Task Search_AtAMoment_IsOfItsDayForNinetyDays(string moment, string day, string first)
    {
        var (culture, clock) = ("x-" + moment, new FakeClock(DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal)));
        var (today, oldest) = (DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        await site.InScopeAsync(async services =>
        {
            var book = new QueryBook(services.GetRequiredService<ISession>(), services.GetRequiredService<SiteDays>(), clock, NullLogger<QueryBook>.Instance);
            var asked = Assert.Single(await NoteAsync(services, culture, clock));
            Assert.Equal(today, asked.Day);

            // Nothing is stored on the first day of a query.
            foreach (var one in new[] { oldest.AddDays(-2), oldest.AddDays(-1), oldest, today })
            {
                await book.AddAsync([asked with { Day = one }], CancellationToken.None);
            }

            Assert.Equal(3, Assert.Single(await book.ListAsync(QueryBook.Lifetime + 1, culture)).Nothing);
            Assert.Equal(2, Assert.Single(await book.ListAsync(QueryBook.Lifetime, culture)).Nothing);
            Assert.Equal(1, Assert.Single(await book.ListAsync(1, culture)).Nothing);
        });
    }

    private static async Task<IReadOnlyList<AskedQuery>> NoteAsync(IServiceProvider services, string culture, FakeClock clock)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Get;
        context.Request.Headers.UserAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        var tally = new QueryTally();
        var queries = new UnansweredQueries(
            tally, services.GetRequiredService<SearchLanguage>(), new HttpContextAccessor { HttpContext = context }, services.GetRequiredService<SiteDays>(), clock);
        await queries.NoteAsync(new SearchRequest(culture, "квокка"), new SearchResult { HasText = true });
        return tally.Take();
    }
}
