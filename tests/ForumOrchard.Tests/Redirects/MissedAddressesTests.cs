using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Redirects;
using ForumOrchard.Redirects.Missed;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.Redirects;

/// <summary>What visitors asked for and did not find.</summary>
public sealed class MissedAddressesTests(MissedAddressesTests.QuietSite site) : IClassFixture<MissedAddressesTests.QuietSite>
{
    private const string Address = "/Admin/OldAddresses/Missed";

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
        await AskPagesAsync("/once-otter", "/wp-login.php", "/wp-login.php", "/.env", "/.env", "/ru", "/ru");
        await AskAsync("*/*", ["/robot-otter", "/robot-otter"]);
        using var editor = await site.SignInAsync("ru");

        var page = await editor.OpenAsync(Address);

        Assert.DoesNotContain(page.QuerySelectorAll("bdi"), address => address.TextContent is "/once-otter" or "/wp-login.php" or "/.env" or "/ru" or "/robot-otter");
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
    private async Task AskAsync(string accept, string[] addresses)
    {
        foreach (var address in addresses)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)) { Headers = { { "Accept", accept } } };
            (await site.Client.SendAsync(request, Cancellation)).Dispose();
        }

        await site.InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<WriteMissedTask>().Single().DoWorkAsync(services, Cancellation));
    }

    /// <summary>Its tasks run when a test says so.</summary>
    public sealed class QuietSite : ForumSite
    {
        public QuietSite() => RunsBackgroundTasks = false;
    }
}
