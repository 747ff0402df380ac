using ForumOrchard.Search.Unanswered;
using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace ForumOrchard.Tests.Search.Unanswered;

/// <summary>What the database stores of searches, and for how long.</summary>
[Collection(nameof(SearchWordsSite))]
public sealed class QueryBookTests(SearchWordsSite site)
{
    [Fact]
    public async Task Search_FoundNothing_IsCountedFromItsSecondDayOn()
    {
        await site.UntilReadyAsync();
        site.Ask("квокка", SearchWordsSite.Yesterday);
        await site.WriteAsync();
        Assert.Null(await site.CountsAsync("квокка"));

        await site.SearchAsync("ru", " КВОККА ");
        await site.SearchAsync("ru", "квокка");
        await site.WriteAsync();

        Assert.Equal((2, 0), await site.CountsAsync("квокка"));
    }

    [Fact]
    public async Task Search_FoundByOtherWordsOnly_IsCountedApart()
    {
        await site.UntilReadyAsync();
        site.Ask("насилие квокке", SearchWordsSite.Yesterday);
        site.Ask("yfcbkbt", SearchWordsSite.Yesterday);
        await site.WriteAsync();

        await site.SearchAsync("ru", "насилие квокке");
        await site.SearchAsync("ru", "yfcbkbt");
        await site.WriteAsync();

        Assert.Equal((0, 1), await site.CountsAsync("насилие квокке"));
        Assert.Equal((0, 1), await site.CountsAsync("yfcbkbt"));
    }

    [Fact]
    public async Task Search_OfOneDay_LeavesNoTextInTheDatabase()
    {
        await site.UntilReadyAsync();
        for (var time = 0; time < 5; time++)
        {
            await site.SearchAsync("ru", "айгуль квоккова");
            await site.WriteAsync();
        }

        var stored = await site.StoredAsync();
        Assert.DoesNotContain("квоккова", stored, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("127.0.0.1", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("Mozilla", stored, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Day_Stored_HoldsWordsAndCountsOnly()
    {
        Assert.Equal(["Culture", "Day", "Id", "Queries"], typeof(QueryDay).GetProperties().Select(property => property.Name).Order());
        Assert.Equal(["Nothing", "Otherwise", "Text"], typeof(KeptQuery).GetProperties().Select(property => property.Name).Order());
        Assert.Equal(["Days", "Id"], typeof(HeardQueries).GetProperties().Select(property => property.Name).Order());
        site.Ask("намбат", SearchWordsSite.Yesterday);
        site.Ask("намбат", SearchWordsSite.Today);
        await site.WriteAsync();

        Assert.Matches($@"""Day"":{SearchWordsSite.Today:yyyyMMdd},", await site.StoredAsync());
    }

    [Theory]
    [InlineData("квокка1", "", "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")]
    [InlineData("квокка2", "", "User-Agent", "")]
    [InlineData("квокка3", "", "Sec-GPC", "1")]
    [InlineData("квокка4", "", "DNT", "1")]
    [InlineData("квокка5", "", "Sec-Purpose", "prefetch;prerender")]
    [InlineData("квокка6", "&pagenum=2", "Accept", "*/*")]
    [InlineData("квокка7", "&as=typed", "Accept", "*/*")]
    [InlineData("квокка8", "&type=Publication", "Accept", "*/*")]
    [InlineData("насилие", "", "Accept", "*/*")]
    public async Task Search_OfARobotOrNoWholeQuestion_IsNotCounted(string text, string more, string header, string value)
    {
        await site.UntilReadyAsync();
        site.Ask(text, SearchWordsSite.Yesterday);
        await site.WriteAsync();

        await site.SearchAsync("ru", text, more, (header, value));
        await site.WriteAsync();

        Assert.Null(await site.CountsAsync(text));
    }

    [Fact]
    public async Task Search_HeadersAlone_IsNotCounted()
    {
        await site.UntilReadyAsync();
        site.Ask("квокка9", SearchWordsSite.Yesterday);
        await site.WriteAsync();

        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri($"/ru/search?q={Uri.EscapeDataString("квокка9")}", UriKind.Relative));
        request.Headers.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await site.WriteAsync();

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Null(await site.CountsAsync("квокка9"));
    }

    [Fact]
    public async Task Write_MoreThanADayHolds_KeepsSoMany()
    {
        foreach (var day in new[] { SearchWordsSite.Today.AddDays(-60), SearchWordsSite.Today.AddDays(-59) })
        {
            for (var number = 0; number < 900; number++)
            {
                site.Ask($"слово {number / 30 % 30}я{number % 30}", day, culture: "ky");
            }

            await site.WriteAsync();
        }

        await site.InScopeAsync(async services =>
        {
            var days = await services.GetRequiredService<ISession>().Query<QueryDay, QueryDayIndex>(index => index.Culture == "ky").ListAsync();
            Assert.InRange(days.Max(one => one.Queries.Count), 300, QueryBook.MaxADay);
            Assert.InRange((await services.GetRequiredService<ISession>().Query<HeardQueries>().FirstOrDefaultAsync(TestContext.Current.CancellationToken))!.Days.Count, 300, 4000);
        });
    }

    [Fact]
    public async Task List_StoredDayThatIsNone_LeavesItOutAndShowsTheOthers()
    {
        await site.InScopeAsync(async services =>
        {
            var none = new QueryDay { Day = 20_270_231, Culture = "ru", Queries = [new KeptQuery { Text = "тридцать первое февраля", Nothing = 1 }] };
            await services.GetRequiredService<ISession>().SaveAsync(none);
        });
        site.Ask("последний день месяца", SearchWordsSite.Yesterday);
        await site.WriteAsync();
        site.Ask("последний день месяца", SearchWordsSite.Today);
        await site.WriteAsync();

        Assert.Equal((1, 0), await site.CountsAsync("последний день месяца"));
        Assert.Null(await site.CountsAsync("тридцать первое февраля"));
    }

    [Fact]
    public async Task RemoveOld_AfterNinetyDays_NothingIsLeft()
    {
        var (old, young) = (SearchWordsSite.Today.AddDays(-QueryBook.Lifetime), SearchWordsSite.Today.AddDays(1 - QueryBook.Lifetime));
        foreach (var (text, day) in new[] { ("старая", old.AddDays(-1)), ("старая", old), ("молодая", old), ("молодая", young) })
        {
            site.Ask(text, day);
            await site.WriteAsync();
        }

        await site.RemoveOldAsync();

        var stored = await site.StoredAsync();
        Assert.DoesNotContain($"{old:yyyyMMdd}", stored, StringComparison.Ordinal);
        Assert.Contains($"{young:yyyyMMdd}", stored, StringComparison.Ordinal);
        Assert.Equal((1, 0), await site.CountsAsync("молодая"));
        Assert.Null(await site.CountsAsync("молодая", days: 30));
        Assert.Null(await site.CountsAsync("старая"));
    }

    [Fact]
    public async Task Forget_AQuery_RemovesItAndItsTrace()
    {
        site.Ask("имя человека", SearchWordsSite.Today.AddDays(-3));
        await site.WriteAsync();
        site.Ask("имя человека", SearchWordsSite.Today.AddDays(-2));
        await site.WriteAsync();
        Assert.NotNull(await site.CountsAsync("имя человека"));

        await site.InScopeAsync(services => services.GetRequiredService<QueryBook>().ForgetAsync("ru", "имя человека"));
        site.Ask("имя человека", SearchWordsSite.Today);
        await site.WriteAsync();

        Assert.DoesNotContain("имя человека", await site.StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_ThatFails_IsDoneAgainTheNextMinute()
    {
        site.Ask("потору", SearchWordsSite.Yesterday);
        await site.WriteAsync();
        site.Ask("потору", SearchWordsSite.Today, nothing: 3);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(site.WriteAtTheEndAsync);
        await site.WriteAsync();

        Assert.Equal((3, 0), await site.CountsAsync("потору"));
    }

    [Fact]
    public void Tally_EndlessQueries_StaysSmall()
    {
        var tally = new QueryTally();
        for (var number = 0; number < 5000; number++)
        {
            tally.Add(new AskedQuery(SearchWordsSite.Today, "ru", $"q{number}", 1, 0));
        }

        tally.Add(new AskedQuery(SearchWordsSite.Today, "ru", "q1", 1, 1));

        var taken = tally.Take();
        Assert.Equal(1000, taken.Count);
        Assert.Equal(new AskedQuery(SearchWordsSite.Today, "ru", "q1", 2, 1), taken.Single(one => one.Text == "q1"));
        Assert.Empty(tally.Take());
    }
}
