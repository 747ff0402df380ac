using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using ForumOrchard.Testing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>A page opened by a visitor, and the errors on it.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>An address of the site that shows and runs nothing.</summary>
    private const string Nothing = "/robots.txt";

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    private readonly Action<IPage> _giveBack;
    private readonly ConcurrentQueue<string> _asked = [];
    private EventHandler<IDialog>? _onDialog;

    /// <param name="window">A window used by nobody else.</param>
    /// <param name="home">The site's address.</param>
    /// <param name="giveBack">Receives the window after the visit, without any state of this visit.</param>
    internal Visit(IPage window, Uri home, Action<IPage> giveBack)
    {
        Page = window;
        Home = home;
        _giveBack = giveBack;
        window.Console += OnConsole;
        window.PageError += OnError;
        window.Request += OnRequest;
    }

    public IPage Page { get; }

    /// <summary>The site's address.</summary>
    public Uri Home { get; }

    public IResponse? Response { get; internal set; }

    /// <summary>Errors in the browser's console.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Requests to other hosts.</summary>
    public List<string> ForeignRequests { get; } = [];

    /// <summary>Waits until the page is at an address and fully loaded. The library's own wait misses a page that loads while it starts waiting.</summary>
    /// <param name="address">With <c>**</c> as wildcard.</param>
    public async Task ArriveAsync(string address)
    {
        var pattern = new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal)}$");
        await Eventually.SeeAsync(() => Task.FromResult(Page.Url), pattern.IsMatch, $"the page is at {address}", TestContext.Current.CancellationToken);
        await Eventually.SeeAsync(() => Page.EvaluateAsync<string>("document.readyState"), state => state == "complete", $"{address} is loaded", TestContext.Current.CancellationToken);
    }

    /// <summary>Answers the browser's questions until the end of the visit.</summary>
    /// <param name="stays">Whether the visitor stays on the page that they are about to leave.</param>
    /// <returns>The kinds of the questions that have been answered so far.</returns>
    public IReadOnlyCollection<string> AnswerQuestions(bool stays)
    {
        _onDialog = async (_, dialog) =>
        {
            try
            {
                await (stays ? dialog.DismissAsync() : dialog.AcceptAsync());
                _asked.Enqueue(dialog.Type);
            }
            catch (PlaywrightException failure)
            {
                // Nobody awaits this handler: what it throws would end all tests.
                Errors.Add(failure.Message);
            }
        };
        Page.Dialog += _onDialog;
        return _asked;
    }

    /// <summary>axe's violations on the current page: WCAG 2.2 AA and its best practices, each with the first element concerned.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync()
    {
        // Everything runs in the page's own window: axe's binding opens a second one each time, for cross-origin frames, which no
        // page has.
        await Page.EvaluateAsync(_axe);
        return await Page.EvaluateAsync<string[]>(
            """
            async tags => (await axe.run(document, { runOnly: tags, resultTypes: ["violations"] })).violations
              .map(({ id, help, nodes }) => `${id}: ${help} ${nodes.slice(0, 3).map(({ html }) => html).join(" | ")}`)
            """,
            (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
    }

    /// <summary>Signs in on the sign-in page.</summary>
    /// <param name="name">The administrator, or another user.</param>
    /// <param name="password">The administrator's, or another.</param>
    public async Task SignInAsync(string name = ForumSite.AdminName, string password = ForumSite.AdminPassword)
    {
        await Page.FillAsync("[name=UserName]", name);
        await Page.FillAsync("[name=Password]", password);
        await Page.Keyboard.PressAsync("Enter");
        await ArriveAsync("**/admin");
    }

    public async ValueTask DisposeAsync()
    {
        Page.Console -= OnConsole;
        Page.PageError -= OnError;
        Page.Request -= OnRequest;
        Page.Dialog -= _onDialog;
        try
        {
            await Page.UnrouteAllAsync();
            await Page.GotoAsync(Nothing);
            await Page.EvaluateAsync("localStorage.clear(), sessionStorage.clear()");
            await Page.Context.ClearCookiesAsync();
        }
        catch (Exception stuck) when (stuck is PlaywrightException or TimeoutException)
        {
            // A failure here must not hide the test's own; the window is not reused.
            await Page.Context.CloseAsync();
            return;
        }

        _giveBack(Page);
    }

    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type == "error")
        {
            Errors.Add(message.Text);
        }
    }

    private void OnError(object? sender, string message) => Errors.Add(message);

    private void OnRequest(object? sender, IRequest request)
    {
        if (new Uri(request.Url) is { Scheme: "http" or "https" } address && address.Authority != Home.Authority)
        {
            ForeignRequests.Add(request.Url);
        }
    }
}
