using ForumOrchard.BrowserTests.Browsing;
using ForumOrchard.Redirects.Missed;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;

namespace ForumOrchard.BrowserTests;

/// <summary>The list of addresses that lead nowhere, as editors see it.</summary>
public sealed class MissedAddressesPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task List_WithAddresses_FitsTheScreenAndHasNoViolation(string culture, int width, bool dark)
    {
        await MissAsync($"/2018/11/a-page-of-the-former-site-whose-address-is-rather-long-{width}/");
        await MissAsync($"/о-сурках-{width}");
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: culture);
        await visit.SignInAsync();
        await visit.Page.GotoAsync("/Admin/OldAddresses/Missed");
        await CheckAsync(visit, $"missed-{culture}-{width}");

        await visit.Page.FillAsync($".list-group-item:has-text('о-сурках-{width}') [name=target]", "https://example.org/");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[name=target][aria-invalid=true]");
        await CheckAsync(visit, $"missed-refused-{culture}-{width}");

        await visit.Page.FillAsync("[name=target][aria-invalid=true]", "{c}/about");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync($"[role=status]:has-text('о-сурках-{width}')");
        await visit.Page.GotoAsync($"/о-сурках-{width}");
        await visit.ArriveAsync("**/about");
    }

    private static async Task CheckAsync(Visit visit, string picture)
    {
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(ForumBrowser.Pictures, $"admin-{picture}.png"), FullPage = true });
        Assert.Empty(await visit.ViolationsAsync());
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{picture} is wider than the screen.");
    }

    /// <summary>Asks twice, and has it written down.</summary>
    private async Task MissAsync(string address)
    {
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)) { Headers = { { "Accept", "text/html" } } };
            (await browser.Site.Client.SendAsync(request, TestContext.Current.CancellationToken)).Dispose();
        }

        await browser.Site.InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<WriteMissedTask>().Single().DoWorkAsync(services, TestContext.Current.CancellationToken));
    }
}
