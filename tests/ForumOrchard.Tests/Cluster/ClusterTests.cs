using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Transfer;

namespace ForumOrchard.Tests.Cluster;

/// <summary>Two processes behind nginx are one site.</summary>
[Collection(nameof(ClusterSite))]
public sealed partial class ClusterTests(ClusterSite site)
{
    private static readonly int[] Nodes = [0, 1];

    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public void Start_OfBothAtOnce_SetsTheSiteUpOnce() => Assert.Equal(1, site.SetUps);

    [Fact]
    public async Task Page_RenderedByOneNode_IsServedByTheOther()
    {
        for (var round = 1; ; round++)
        {
            // New to both; whoever renders it first sends no age.
            var title = $"Кулан {round}";
            await ClusterSite.PublishAsync(site.Editor, title);
            await ShowsAsync(0, "/ru/news", title);
            using var second = await site.SendAsync(1, "/ru/news");
            if ((await second.Content.ReadAsStringAsync(_cancellation)).Contains(title, StringComparison.Ordinal))
            {
                Assert.NotNull(second.Headers.Age);
                return;
            }

            Assert.True(round < 20, "The second node never knew of the change when the first had the page.");
        }
    }

    [Fact]
    public async Task Edit_OnOneNode_IsShownByBothWithinASecond()
    {
        const string Word = "Выхухоль";
        var quickest = TimeSpan.MaxValue;
        for (var round = 1; round <= 5 && quickest > TimeSpan.FromSeconds(1); round++)
        {
            var title = $"{Word} {round}";
            using var editor = await SignInAsync(round % 2);
            var address = PathOf(await ClusterSite.PublishAsync(editor, title));
            var watch = Stopwatch.StartNew();
            foreach (var page in new[] { address, "/ru/news", "/ru/feed", "/ru/search?as=typed&q=" + Uri.EscapeDataString($"\"{title}\"") })
            {
                foreach (var node in Nodes)
                {
                    await ShowsAsync(node, page, title);
                }
            }

            quickest = watch.Elapsed < quickest ? watch.Elapsed : quickest;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"On both nodes after {quickest.TotalMilliseconds:0} ms.");
        Assert.True(quickest <= TimeSpan.FromSeconds(1), $"It took {quickest}.");
    }

    [Fact]
    public async Task SignIn_OnOneNode_HoldsOnTheOtherUntilSigningOutOnAnyOfThem()
    {
        var cookies = new CookieContainer();
        using var visitor = site.NewVisitor(cookies: cookies);
        await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);
        var cookie = cookies.GetCookieHeader(site.Address);

        foreach (var node in Nodes)
        {
            Assert.Equal(HttpStatusCode.OK, await AdminStatusAsync(node, cookie));
        }

        var form = (await visitor.OpenAsync("/admin")).QuerySelector("form[action*=LogOff]")!;
        await visitor.SendAsync(form);

        foreach (var node in Nodes)
        {
            Assert.NotEqual(HttpStatusCode.OK, await AdminStatusAsync(node, cookie));
        }
    }

    [Fact]
    public async Task Archive_UploadedToOneNode_IsImportedByTheOther()
    {
        const string Recipe = """{ "steps": [ { "name": "media", "Files": [ { "SourcePath": "a", "TargetPath": "cluster/suslik.txt" } ] } ] }""";
        var cookies = new CookieContainer();
        using var first = site.NewVisitor(0, cookies);
        using var second = site.NewVisitor(1, cookies);
        await first.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);

        await second.RunAsync(await first.UploadAsync(Transferring.Pack(Recipe, ("a", "whistles"u8.ToArray()))));

        Assert.Equal("whistles", await site.GetAsync(0, "/media/cluster/suslik.txt"));
    }

    [Fact]
    public async Task Task_ThatIsDue_RunsOnceOnBoth()
    {
        const string OfTheSite = "ScheduledPublishingBackgroundTask";
        const string OfEachProcess = "WriteMissedTask";

        // Both have been there for a whole minute, and the one that comes second has had its time.
        await Eventually.SeeAsync(
            () => Task.FromResult(Nodes.Select(node => RunsOf(OfEachProcess, node).ToHashSet()).Aggregate((one, other) => [.. one.Intersect(other)])),
            minutes => minutes.Count > 0,
            "a task of each process ran on both within the same minute",
            _cancellation);
        var minute = RunsOf(OfEachProcess, 0).Intersect(RunsOf(OfEachProcess, 1)).First();
        await Eventually.SeeAsync(
            () => Task.FromResult(Nodes.SelectMany(node => RunsOf(OfTheSite, node)).Contains(minute)), isSo => isSo, "a task of the site ran", _cancellation);
        await Task.Delay(TimeSpan.FromSeconds(2), _cancellation);

        Assert.All(Nodes.SelectMany(node => RunsOf(OfTheSite, node)).GroupBy(run => run), runs => Assert.Single(runs));
    }

    [Fact]
    public async Task Redis_IsAway_NoPageTakesTwiceItsTimeAndNothingOutdatedComesBack()
    {
        string[] pages = ["/ru", "/ru/news", "/ru/publications", "/en/about"];
        var title = "Перевязка";
        var form = await ClusterSite.PublishAsync(site.Editor, title);
        var address = PathOf(form);
        foreach (var node in Nodes)
        {
            await ShowsAsync(node, address, title);
        }

        var own = new Dictionary<string, TimeSpan>();
        foreach (var page in pages)
        {
            own[page] = await QuickestAsync(page);
        }

        site.Redis.Hang();
        await CompareAsync("hangs");
        site.Redis.GoOn();
        await site.Redis.KillAsync();
        await CompareAsync("is stopped");

        await site.Editor.SendAsync(form.QuerySelector("form.content-form")!, ("TitlePart.Title", title + " ушла"), ("submit.Publish", "submit.PublishAndContinue"));
        foreach (var node in Nodes)
        {
            await ShowsAsync(node, address, title + " ушла");
        }

        // It has the pages of before on its disk.
        await site.Redis.StartAsync();
        for (var look = 0; look < 20; look++)
        {
            Assert.All(await Task.WhenAll(Nodes.Select(node => site.GetAsync(node, address))), page => Assert.Contains(title + " ушла", page, StringComparison.Ordinal));
            await Task.Delay(100, _cancellation);
        }

        async Task CompareAsync(string state)
        {
            foreach (var page in pages)
            {
                var now = await QuickestAsync(page);
                TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page}: {own[page].TotalMilliseconds:0.0} ms, {now.TotalMilliseconds:0.0} ms while Redis {state}."));
                Assert.True(now <= (2 * own[page]) + TimeSpan.FromMilliseconds(10), $"{page} took {now} instead of {own[page]} while Redis {state}.");
            }
        }
    }

    /// <summary>The quickest of several renderings that no cache has, on both nodes.</summary>
    private async Task<TimeSpan> QuickestAsync(string page)
    {
        var quickest = TimeSpan.MaxValue;
        for (var round = 0; round < 10; round++)
        {
            var watch = Stopwatch.StartNew();
            await site.GetAsync(round % 2, $"{page}?n={Guid.NewGuid():N}");
            quickest = watch.Elapsed < quickest ? watch.Elapsed : quickest;
        }

        return quickest;
    }

    private Task ShowsAsync(int node, string address, string text) => Eventually.SeeAsync(
        async () =>
        {
            using var response = await site.SendAsync(node, address);
            return await response.Content.ReadAsStringAsync(_cancellation);
        },
        page => page.Contains(text, StringComparison.Ordinal),
        $"node {node} shows {text} at {address}",
        _cancellation);

    private async Task<HttpClient> SignInAsync(int node)
    {
        var visitor = site.NewVisitor(node);
        await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);
        return visitor;
    }

    private async Task<HttpStatusCode> AdminStatusAsync(int node, string cookie)
    {
        using var visitor = site.NewVisitor(node);
        using var plain = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = visitor.BaseAddress };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/admin") { Headers = { { "Cookie", cookie } } };
        using var response = await plain.SendAsync(request, _cancellation);
        return response.StatusCode;
    }

    /// <summary>The minutes in which a task ran.</summary>
    private IEnumerable<string> RunsOf(string task, int node) =>
        Run().Matches(site.OutputOf(node)).Where(run => run.Groups["task"].Value.EndsWith(task, StringComparison.Ordinal)).Select(run => run.Groups["minute"].Value);

    private static string PathOf(AngleSharp.Dom.IDocument form) => "/" + form.QuerySelector("[name='AutoroutePart.Path']")!.GetAttribute("value");

    [GeneratedRegex(@"The background task (?<task>\S+) ran at (?<minute>\S{16})")]
    private static partial Regex Run();
}
