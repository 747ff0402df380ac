using System.Collections.Concurrent;
using ForumOrchard.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(ForumOrchard.BrowserTests.Browsing.ForumBrowser))]

namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>The site with its shipped content, and one browser for all tests; each visit starts as a new visitor.</summary>
public sealed class ForumBrowser : IAsyncLifetime
{
    /// <summary>How long an action waits, in milliseconds: a machine that runs all tests at once can need more than the library's thirty seconds.</summary>
    private const float Patience = 120_000;

    /// <summary>The tests sign in from a single address, more often than the site allows.</summary>
    private readonly ForumSite _site = new() { Settings = { ["OrchardCore:ForumOrchard_Hosting:SignInAttemptsPerMinute"] = "10000" } };
    private readonly ConcurrentDictionary<Visitor, ConcurrentBag<IPage>> _windows = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Folder for screenshots; they are test output.</summary>
    public static string Pictures { get; } = Directory.CreateDirectory(Path.Combine(RepositoryRoot(), "artifacts", "screenshots")).FullName;

    public ForumSite Site => _site;

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserTools.Chromium(_playwright.Chromium.ExecutablePath).Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens a page as a new visitor.</summary>
    /// <param name="address">From the root: <c>/ru/news</c>.</param>
    /// <param name="width">Width of the window, in CSS pixels.</param>
    /// <param name="dark">Whether the visitor prefers dark pages.</param>
    /// <param name="script">Whether the browser runs scripts.</param>
    /// <param name="locale">The language the browser asks for.</param>
    /// <param name="touch">Whether the screen is a touch screen.</param>
    public async Task<Visit> OpenAsync(
        string address, int width = 1280, bool dark = false, bool script = true, string locale = "ru-RU", bool touch = false)
    {
        var visitor = new Visitor(width, dark, script, locale, touch);
        var free = _windows.GetOrAdd(visitor, _ => []);
        var window = free.TryTake(out var used) ? used : await NewWindowAsync(visitor);
        var visit = new Visit(window, _site.Address, free.Add);
        visit.Response = await window.GotoAsync(address);
        return visit;
    }

    /// <summary>Waits until the search of a language finds all shipped content: its index is built after the site has started.</summary>
    public Task SearchIsReadyAsync(string culture) => Eventually.SeeAsync(
        () => _site.Client.GetStringAsync($"/{culture}/search?sort=oldest"),
        page => page.Contains("<article", StringComparison.Ordinal),
        $"the search in {culture} finds",
        TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _site.DisposeAsync();
    }

    internal static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ForumOrchard.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run from within the repository.");
        }

        return folder.FullName;
    }

    private async Task<IPage> NewWindowAsync(Visitor visitor)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = _site.Address.ToString(),
            ViewportSize = new ViewportSize { Width = visitor.Width, Height = 900 },
            ColorScheme = visitor.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = visitor.Script,
            HasTouch = visitor.Touch,
            Locale = visitor.Locale,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>A configuration whose windows can be reused by further visits: opening a window takes longer than loading the page.</summary>
    private sealed record Visitor(int Width, bool Dark, bool Script, string Locale, bool Touch);
}
