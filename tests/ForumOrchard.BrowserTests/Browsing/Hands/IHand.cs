using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests.Browsing.Hands;

/// <summary>Gets at what is on a page in one visitor's way.</summary>
internal interface IHand
{
    /// <summary>Follows a link; its page may still be on its way.</summary>
    Task FollowAsync(ILocator link);

    /// <summary>Opens a disclosure.</summary>
    /// <param name="summary">What is pressed.</param>
    Task OpenAsync(ILocator summary);

    /// <summary>Writes into a field, in place of what is there, and sends the form.</summary>
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
