using System.Net;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Languages;

/// <summary>The site behind any proxy: what its absolute addresses begin with.</summary>
public sealed class BaseAddressTests(BaseAddressTests.Site site) : IClassFixture<BaseAddressTests.Site>
{
    private const string Forged = "evil.example";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/news/2024/09/regional-dialogue-ca")]
    [InlineData("/en/publications?kind=report")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("/en/feed")]
    [InlineData("/en/search?q=law")]
    [InlineData("/en/search/feed?q=law")]
    [InlineData("/en/search/opensearch.xml")]
    [InlineData("/api/search?q=law")]
    [InlineData("/api/search/openapi.json")]
    public async Task Answer_HostIsForged_HasTheConfiguredAddressesOnly(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = Forged } };

        using var answer = await site.Client.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.DoesNotContain(Forged, text, StringComparison.Ordinal);
        Assert.Contains("https://forum.example", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://forum.example//", text, StringComparison.Ordinal);
    }

    public sealed class Site : ForumSite, IAsyncLifetime
    {
        public Site() => Settings[SiteAddresses.Setting] = "https://forum.example/";

        public new async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await UntilSearchableAsync(Cancellation);
        }
    }
}
