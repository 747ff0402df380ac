using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The glossary for visitors and in the admin: on a phone in the dark and on a wide screen.</summary>
public sealed class GlossaryPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, true)]
    [InlineData("en", 1280, false)]
    public async Task Pages_OfTheGlossary_FitTheScreenAndHaveNoViolation(string culture, int width, bool dark)
    {
        await using (var visitor = await browser.OpenAsync($"/{culture}/glossary", width, dark: dark))
        {
            await CheckAsync(visitor, $"glossary-{culture}-{width}");
        }

        await using var visit = await browser.OpenAsync("/login", width, dark: dark, locale: culture);
        await visit.SignInAsync();
        foreach (var (address, picture) in new[] { ("", "list"), ("/Terms/protection-order", "term"), ("/Terms/protection-order/Places", "places"), ("/Import", "import") })
        {
            await visit.Page.GotoAsync($"/Admin/Glossary{address}");
            await CheckAsync(visit, $"admin-glossary-{picture}-{culture}-{width}");
        }
    }

    private static async Task CheckAsync(Visit visit, string picture)
    {
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(ForumBrowser.Pictures, $"{picture}.png"), FullPage = true });
        Assert.Empty(await visit.ViolationsAsync());
        Assert.Empty(visit.Errors);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{picture} is wider than the screen.");
    }
}
