using System.Net.Http.Headers;
using ForumOrchard.Hosting.Requests;

namespace ForumOrchard.Tests.Hosting;

/// <summary>Which addresses are the same page, and which of them caches may keep.</summary>
public sealed class TrackingParametersTests(SharedSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("?fbclid=IwAR0", "")]
    [InlineData("?utm_source=x&utm_medium=y", "")]
    [InlineData("?q=a+b&UTM_Source=x&year=2024", "?q=a+b&year=2024")]
    [InlineData("?p=12&yclid", "?p=12")]
    [InlineData("?step=b&step=a", "?step=b&step=a")]
    [InlineData("?q=fbclid", "?q=fbclid")]
    [InlineData("?myfbclid=1&x", "?myfbclid=1&x")]
    [InlineData("?", "?")]
    [InlineData("?&&", "?&&")]
    public void Without_Query_KeepsAllThatIsNoTracking(string query, string expected) => Assert.Equal(expected, TrackingParameters.Without(query));

    [Fact]
    public async Task Page_WithTracking_IsThePageWithout()
    {
        await CacheControlAsync("/en/about/profile");
        using var tracked = await site.Client.GetAsync($"/en/about/profile?utm_source={Guid.NewGuid():n}", Cancellation);

        Assert.Null(tracked.Headers.CacheControl);
    }

    [Theory]
    [InlineData("/en/publications?kind=report", false)]
    [InlineData("/en/publications?kind=report&pagenum=1", true)]
    [InlineData("/en/publications?kind=no-such-kind", true)]
    [InlineData("/en/publications?color=red", true)]
    [InlineData("/en/about/profile?color=red", true)]
    [InlineData("/ru?color=red", true)]
    [InlineData("/ru", false)]
    public async Task Page_AtAnAddressThatIsNotItsOwn_IsKeptByNoSharedCache(string address, bool isPrivate) =>
        Assert.Equal(isPrivate, (await CacheControlAsync(address))?.Private ?? false);

    private async Task<CacheControlHeaderValue?> CacheControlAsync(string address)
    {
        using var response = await site.Client.GetAsync(address, Cancellation);
        response.EnsureSuccessStatusCode();
        return response.Headers.CacheControl;
    }
}
