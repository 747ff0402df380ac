namespace ForumOrchard.BrowserTests.Browsing;

/// <summary>What every page of the admin must be.</summary>
internal static class AdminPages
{
    /// <summary>Takes a picture of the page, which must have no violation and fit the screen.</summary>
    /// <param name="visit">The page.</param>
    /// <param name="picture">Name of the picture.</param>
    public static async Task CheckAdminAsync(this Visit visit, string picture)
    {
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(ForumBrowser.Pictures, $"admin-{picture}.png"), FullPage = true });
        Assert.Empty(await visit.ViolationsAsync());
        Assert.DoesNotContain(visit.Errors, error => error.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{picture} is wider than the screen.");
    }
}
