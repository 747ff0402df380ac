using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>A page that a visitor has open, and what went wrong on it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    internal Visit(IBrowserContext context, IPage page, Uri home)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Errors.Add(message.Text);
            }
        };
        page.PageError += (_, message) => Errors.Add(message);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } address && address.Authority != home.Authority)
            {
                ForeignRequests.Add(request.Url);
            }
        };
    }

    public IPage Page { get; }

    public IResponse? Response { get; internal set; }

    /// <summary>What the browser's console called an error.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>What was asked of other hosts.</summary>
    public List<string> ForeignRequests { get; } = [];

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
