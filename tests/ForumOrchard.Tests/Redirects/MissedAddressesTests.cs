using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Redirects;
using ForumOrchard.Redirects.Missed;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.Redirects;

/// <summary>What visitors asked for and did not find.</summary>
public sealed class MissedAddressesTests(MissedAddressesTests.QuietSite site) : IClassFixture<MissedAddressesTests.QuietSite>
{
    private const string Address = "/Admin/OldAddresses/Missed";

    private const string LinesOtter = "/lines-otter%E2%80%A8/ru";

    private static readonly string LongOtter = $"/long-otter{new string('r', 300)}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_ThatIsNotFoundTwice_IsListedOnceWithoutItsQuery()
    {
        await AskPagesAsync("/2019/05/kalan/?email=someone", "/2019/05/kalan", "/ru/news/kalan-nowhere", "/ru/news/kalan-nowhere", "/ru/news/kalan-nowhere");
        using var editor = await site.SignInAsync("ru");

        var rows = (await editor.OpenAsync(Address)).QuerySelectorAll(".list-group-item").Select(row => (row.QuerySelector("bdi")!.TextContent, Count(row))).Where(row => row.TextContent.Contains("kalan", StringComparison.Ordinal));

        Assert.Equal([("/ru/news/kalan-nowhere", "Запросов: 3"), ("/2019/05/kalan", "Запросов: 2")], rows);
    }

    [Fact]
    public async Task Request_OfNoReader_IsNotListed()
    {
        await AskPagesAsync("/once-otter", "/wp-login.php", "/wp-login.php", "/.env", "/.env", "/ru", "/ru", LongOtter, LongOtter, LinesOtter, LinesOtter);
        await AskAsync("*/*", ["/robot-otter", "/robot-otter"]);
        foreach (var _ in "12")
        {
            using var post = new HttpRequestMessage(HttpMethod.Post, new Uri("/posted-otter", UriKind.Relative)) { Headers = { { "Accept", "text/html" } } };
            Assert.Equal(HttpStatusCode.NotFound, (await site.Client.SendAsync(post, Cancellation)).StatusCode);
        }

        await WriteAsync(Cancellation);
        using var editor = await site.SignInAsync("ru");

        var page = await editor.OpenAsync(Address);

        Assert.DoesNotContain(page.QuerySelectorAll("bdi"), address => address.TextContent is "/once-otter" or "/wp-login.php" or "/.env" or "/ru" or "/robot-otter" or "/posted-otter" || address.TextContent.StartsWith("/long-otter", StringComparison.Ordinal) || address.TextContent.StartsWith("/lines-otter", StringComparison.Ordinal));

        // The site's own page of what is not found.
        Assert.DoesNotContain(page.QuerySelectorAll("bdi"), address => address.TextContent.StartsWith("/Error", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Address_LedSomewhere_RedirectsFromThenOn()
    {
        await AskPagesAsync("/о нас вомбат", "/о нас вомбат");
        using var editor = await site.SignInAsync("ru");
        var refused = await editor.PressAsync(Button(await editor.OpenAsync(Address), "/о нас вомбат", "Lead"), ("target", "https://example.org/"));
        Assert.Contains("пока никуда не ведёт", refused.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://example.org/", Row(refused, "/о нас вомбат")!.QuerySelector("[name=target]")!.GetAttribute("value"));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(new Uri("/о нас вомбат", UriKind.Relative), Cancellation)).StatusCode);

        var led = await editor.PressAsync(Button(refused, "/о нас вомбат", "Lead"), ("target", " {c}/about "));

        Assert.Null(Row(led, "/о нас вомбат"));
        using var answer = await site.Client.GetAsync(new Uri("/о нас вомбат", UriKind.Relative), Cancellation);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/ru/about"), (answer.StatusCode, answer.Headers.Location?.ToString()));
        await site.InScopeAsync(async services =>
        {
            var lines = (await services.GetRequiredService<ISiteService>().GetSettingsAsync<RedirectsSettings>()).Lines;
            Assert.Empty(OldAddresses.Parse(lines).FaultyLines);
            Assert.Contains("{c}/publications", lines, StringComparison.Ordinal);
        });
        Assert.Contains("old-addresses", (await editor.OpenAsync("/Admin/AuditTrail?category=Settings")).QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//badger-nowhere//", "/badger-nowhere")]
    [InlineData("/Special:Badger", "/Special:Badger")]
    public async Task Address_OfAnyForm_CanBeLedSomewhereAndIsNotListedAnyMore(string asked, string listed)
    {
        using var editor = await site.SignInAsync("ru");
        var address = new Uri(site.Address.GetLeftPart(UriPartial.Authority) + asked);
        await AskPagesAsync(address.AbsoluteUri, address.AbsoluteUri);

        var led = await editor.PressAsync(Button(await editor.OpenAsync(Address), listed, "Lead"), ("target", "{c}/about"));

        Assert.Null(Row(led, listed));
        using var answer = await site.Client.GetAsync(address, Cancellation);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/ru/about"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task Address_LedOnTheSettingsPage_IsNotListedAnyMore()
    {
        await AskPagesAsync("/ferret-nowhere", "/ferret-nowhere");
        using var editor = await site.SignInAsync("ru");
        Assert.NotNull(Row(await editor.OpenAsync(Address), "/ferret-nowhere"));

        await site.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var stored = await sites.LoadSiteSettingsAsync();
            stored.Put(new RedirectsSettings { Lines = $"{stored.As<RedirectsSettings>().Lines}\n/Ferret-nowhere/ ru/about" });
            await sites.UpdateSiteSettingsAsync(stored);
        });

        Assert.Null(Row(await editor.OpenAsync(Address), "/ferret-nowhere"));
    }

    [Fact]
    public async Task Address_LedWhileTheListIsWritten_IsToldAndWhatWasTypedStays()
    {
        await AskPagesAsync("/polecat-nowhere", "/polecat-nowhere");
        using var editor = await site.SignInAsync("ru");
        var page = await editor.OpenAsync(Address);
        site.Meanwhile = () => AskPagesAsync("/polecat-nowhere");

        var told = await editor.PressAsync(Button(page, "/polecat-nowhere", "Lead"), ("target", "{c}/about"));

        Assert.Contains("Попробуйте ещё раз", told.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("{c}/about", "Запросов: 3"), (Row(told, "/polecat-nowhere")!.QuerySelector("[name=target]")!.GetAttribute("value"), Count(Row(told, "/polecat-nowhere")!)));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync(new Uri("/polecat-nowhere", UriKind.Relative), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Counts_ThatCouldNotBeWritten_AreWrittenTheNextTime()
    {
        await AskPagesAsync("/ermine-nowhere");
        await AskAsync("text/html", ["/ermine-nowhere"], writes: false);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => WriteAsync(new CancellationToken(canceled: true)));

        await WriteAsync(Cancellation);

        using var editor = await site.SignInAsync("ru");
        Assert.Equal("Запросов: 2", Count(Row(await editor.OpenAsync(Address), "/ermine-nowhere")!));
    }

    [Fact]
    public void Addresses_ThatNobodyMeets_AreForgotten()
    {
        var (missed, today) = (new MissedAddresses(), new DateOnly(2026, 5, 1));
        missed.Add(new Dictionary<string, int> { ["/old"] = 9 }, today.AddDays(-90));
        missed.Add(new Dictionary<string, int> { ["/late"] = 2 }, today.AddDays(-89));
        missed.Add(new Dictionary<string, int> { ["/new"] = 3 }, today);

        Assert.Equal(["/late", "/new"], missed.Met.Keys.Order(StringComparer.Ordinal));

        missed.Add(Enumerable.Range(0, 999).ToDictionary(number => $"/{number}", _ => 3), today);
        Assert.Equal((1000, false), (missed.Met.Count, missed.Met.ContainsKey("/late")));
    }

    [Fact]
    public void Tally_OfMoreAddressesThanItTakes_CountsTheFirst()
    {
        var tally = new MissedTally();
        foreach (var path in Enumerable.Range(0, 600).Append(1))
        {
            tally.Add($"/{path}");
        }

        var counts = tally.Take();
        Assert.Equal((500, 2, false), (counts.Count, counts["/1"], counts.ContainsKey("/599")));
    }

    [Fact]
    public async Task Address_Forgotten_ComesBackOnlyIfItIsMetAgain()
    {
        await AskPagesAsync("/sable-nowhere", "/sable-nowhere");
        using var editor = await site.SignInAsync("ru");

        Assert.Null(Row(await editor.PressAsync(Button(await editor.OpenAsync(Address), "/sable-nowhere", "Forget")), "/sable-nowhere"));
        await AskPagesAsync("/sable-nowhere", "/sable-nowhere");

        Assert.Equal("Запросов: 2", Count(Row(await editor.OpenAsync(Address), "/sable-nowhere")!));
    }

    private static IElement? Row(IDocument page, string path) => page.QuerySelectorAll(".list-group-item").FirstOrDefault(row => row.QuerySelector("bdi")!.TextContent == path);

    private static IElement Button(IDocument page, string path, string action) => Row(page, path)!.QuerySelector($"button[formaction$='/{action}']")!;

    private static string Count(IElement row) => row.QuerySelectorAll("p")[1].TextContent.Split(" · ")[0];

    private Task AskPagesAsync(params string[] addresses) => AskAsync("text/html,*/*;q=0.8", addresses);

    /// <summary>Asks as a browser does, and writes down what was missed.</summary>
    private async Task AskAsync(string accept, string[] addresses, bool writes = true)
    {
        foreach (var address in addresses)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.RelativeOrAbsolute)) { Headers = { { "Accept", accept } } };
            (await site.Client.SendAsync(request, Cancellation)).Dispose();
        }

        if (writes)
        {
            await WriteAsync(Cancellation);
        }
    }

    private Task WriteAsync(CancellationToken cancellationToken) =>
        site.InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<WriteMissedTask>().Single().DoWorkAsync(services, cancellationToken));

    /// <summary>Its tasks run when a test says so, also in the midst of a request.</summary>
    public sealed class QuietSite : ForumSite
    {
        public QuietSite()
        {
            RunsBackgroundTasks = false;
            ChangeServices = services =>
            {
                var sites = services.Last(service => service.ServiceType == typeof(ISiteService));
                services.Add(new ServiceDescriptor(typeof(ISiteService), provider => new Interrupted((ISiteService)ActivatorUtilities.CreateInstance(provider, sites.ImplementationType!), this), sites.Lifetime));
            };
        }

        /// <summary>What happens once, when the settings are next read to be changed.</summary>
        public Func<Task>? Meanwhile { get; set; }

        private sealed class Interrupted(ISiteService sites, QuietSite site) : ISiteService
        {
            public Task<ISite> GetSiteSettingsAsync() => sites.GetSiteSettingsAsync();

            public async Task<ISite> LoadSiteSettingsAsync()
            {
                if (site.Meanwhile is { } act)
                {
                    site.Meanwhile = null;
                    await act();
                }

                return await sites.LoadSiteSettingsAsync();
            }

            public Task UpdateSiteSettingsAsync(ISite changed) => sites.UpdateSiteSettingsAsync(changed);
        }
    }
}
