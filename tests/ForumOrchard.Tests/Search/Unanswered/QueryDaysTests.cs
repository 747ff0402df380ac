using System.Globalization;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Unanswered;
using ForumOrchard.Tests.Comments;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ISession = YesSql.ISession;

namespace ForumOrchard.Tests.Search.Unanswered;

/// <summary>Searches without results are counted by UTC day, also across month and year boundaries. All days are long past, so that no other test uses them.</summary>
[Collection(nameof(SearchWordsSite))]
public sealed class QueryDaysTests(SearchWordsSite site)
{
    [Theory]
    [InlineData("2024-01-31T23:59:59Z", "2024-01-31", "2023-11-03")]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29", "2023-12-02")]
    [InlineData("2024-02-29T18:00:00Z", "2024-02-29", "2023-12-02")]
    [InlineData("2024-03-01T00:00:00Z", "2024-03-01", "2023-12-03")]
    [InlineData("2023-12-31T18:00:00Z", "2023-12-31", "2023-10-03")]
    [InlineData("2024-01-01T00:00:00Z", "2024-01-01", "2023-10-04")]
    public async Task Search_AtAMoment_IsOfItsDayForNinetyDays(string moment, string day, string first)
    {
        var (culture, clock) = ("x-" + moment, new FakeClock(DateTime.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal)));
        var (today, oldest) = (DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        await site.InScopeAsync(async services =>
        {
            var book = new QueryBook(services.GetRequiredService<ISession>(), clock, NullLogger<QueryBook>.Instance);
            var asked = Assert.Single(Note(services.GetRequiredService<SearchLanguage>(), culture, clock));
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

    private static IReadOnlyList<AskedQuery> Note(SearchLanguage language, string culture, FakeClock clock)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Get;
        context.Request.Headers.UserAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
        var tally = new QueryTally();
        new UnansweredQueries(tally, language, new HttpContextAccessor { HttpContext = context }, clock).Note(new SearchRequest(culture, "квокка"), new SearchResult { HasText = true });
        return tally.Take();
    }
}
