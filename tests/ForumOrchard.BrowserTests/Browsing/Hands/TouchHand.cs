using ForumOrchard.Testing;
using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests.Browsing.Hands;

/// <summary>A touch screen. A busy machine sometimes turns a tap into a long press, which does nothing, so it tries again.</summary>
internal sealed class TouchHand(IPage page) : IHand
{
    private const int Tries = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public Task FollowAsync(ILocator link)
    {
        var from = page.Url;
        return TapAsync(link, () => Task.FromResult(page.Url != from));
    }

    public Task OpenAsync(ILocator summary) => TapAsync(summary, () => summary.EvaluateAsync<bool>("summary => summary.parentElement.open"));

    public async Task SendAsync(ILocator field, string text)
    {
        await TapAsync(field, () => field.EvaluateAsync<bool>("field => field === document.activeElement"));
        await field.FillAsync(text);
        await FollowAsync(field.Locator("xpath=ancestor::form//button"));
    }

    /// <summary>Taps until it has had its effect.</summary>
    public static async Task TapAsync(ILocator target, Func<Task<bool>> isDoneAsync)
    {
        for (var time = 1; time <= Tries; time++)
        {
            await target.TapAsync();
            if (await Eventually.HappensAsync(isDoneAsync, Patience, TestContext.Current.CancellationToken))
            {
                return;
            }
        }

        Assert.Fail($"{Tries} taps did nothing: {target}");
    }
}
