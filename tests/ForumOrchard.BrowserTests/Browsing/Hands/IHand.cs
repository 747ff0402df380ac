using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests.Browsing.Hands;

/// <summary>Operates a page with one input device.</summary>
internal interface IHand
{
    /// <summary>Follows a link; its page may still be loading.</summary>
    Task FollowAsync(ILocator link);

    /// <summary>Opens a disclosure.</summary>
    /// <param name="summary">The element to press.</param>
    Task OpenAsync(ILocator summary);

    /// <summary>Replaces the text of a field and submits the form.</summary>
    Task SendAsync(ILocator field, string text);
}

/// <summary>A mouse.</summary>
internal sealed class PointerHand : IHand
{
    public Task FollowAsync(ILocator link) => link.ClickAsync();

    public Task OpenAsync(ILocator summary) => summary.ClickAsync();

    public async Task SendAsync(ILocator field, string text)
    {
        await field.FillAsync(text);
        await field.Locator("xpath=ancestor::form//button").ClickAsync();
    }
}
