namespace ForumOrchard.Tests.Theme;

public sealed class ThemeTests(SharedSite site)
{
    [Theory]
    [InlineData("/ForumTheme/forum.css", 25 * 1024)]
    [InlineData("/ForumTheme/forum.js", 5 * 1024)]
    public async Task Assets_Always_StayWithinTheirSize(string address, int bytes) =>
        Assert.InRange((await site.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Length, 1, bytes);

    [Theory]
    [InlineData("/ru")]
    [InlineData("/en/news/2024/09/regional-dialogue-ca")]
    [InlineData("/ru/programs/violence-against-women")]
    public async Task Page_Always_AsksNothingOfAnyOtherHost(string address)
    {
        var page = await site.OpenAsync(address);
        var asked = page.QuerySelectorAll("script[src], img[src], iframe[src], source[src]").Select(element => element.GetAttribute("src")!)
            .Concat(page.AddressesOf("link[rel=stylesheet], link[rel=icon], link[rel=preload]"));

        Assert.NotEmpty(asked);
        Assert.All(asked, asset => Assert.Matches("^/[^/]", asset));
    }
}
