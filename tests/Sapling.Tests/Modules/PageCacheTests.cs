using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using Sapling.Caching;
using Sapling.Modules.Cache;

namespace Sapling.Tests.Modules;

public sealed class PageCacheTests
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;
    private int _rendered;

    [Fact]
    public async Task Get_PageTwice_ComesFromTheCache()
    {
        await using var site = await StartAsync();

        Assert.Equal("page 1", await site.Client.GetStringAsync("/en", _cancellation));
        Assert.Equal("page 1", await site.Client.GetStringAsync("/en", _cancellation));
    }

    [Theory]
    [InlineData("/ru")]
    [InlineData("/EN")]
    [InlineData("/en?page=2")]
    public async Task Get_OtherAddress_IsAnotherPage(string address)
    {
        await using var site = await StartAsync();

        await site.Client.GetStringAsync("/en", _cancellation);

        Assert.Equal("page 2", await site.Client.GetStringAsync(address, _cancellation));
    }

    [Fact]
    public async Task Get_ANameTwiceInTheQuery_IsReadAsItStands()
    {
        await using var site = await StartAsync(context => context.Response.WriteAsync(string.Join(',', context.Request.Query["step"].ToArray()), _cancellation));

        Assert.Equal("b,a", await site.Client.GetStringAsync("/en?step=b&step=a", _cancellation));
        Assert.Equal("a,b", await site.Client.GetStringAsync("/en?step=a&step=b", _cancellation));
    }

    [Fact]
    public async Task RemoveTagAsync_PageIsCached_RendersItAnew()
    {
        await using var site = await StartAsync();
        await site.Client.GetStringAsync("/en", _cancellation);

        await site.Services.GetRequiredService<ITagCache>().RemoveTagAsync("contentitemid:menu");

        Assert.Equal("page 2", await site.Client.GetStringAsync("/en", _cancellation));
    }

    [Fact]
    public async Task RemoveTagAsync_PageIsBeingRendered_IsNotStored()
    {
        ITagCache? tags = null;
        await using var site = await StartAsync(async context =>
        {
            await context.Response.WriteAsync($"page {++_rendered}", _cancellation);
            await tags!.RemoveTagAsync("contentitemid:menu");
        });
        tags = site.Services.GetRequiredService<ITagCache>();

        await site.Client.GetStringAsync("/en", _cancellation);

        Assert.Equal("page 2", await site.Client.GetStringAsync("/en", _cancellation));
    }

    [Theory]
    [InlineData("no-cache, no-store")]
    [InlineData("No-Store")]
    [InlineData("max-age=60, Private")]
    [InlineData("no-cache")]
    public async Task Get_PageThatForbidsStoring_IsRenderedEachTime(string cacheControl)
    {
        await using var site = await StartAsync(context =>
        {
            context.Response.Headers.CacheControl = cacheControl;
            return context.Response.WriteAsync($"page {++_rendered}", _cancellation);
        });

        await site.Client.GetStringAsync("/en", _cancellation);

        Assert.Equal("page 2", await site.Client.GetStringAsync("/en", _cancellation));
    }

    [Theory]
    [InlineData("orchauth_Default=secret", "page 2")]
    [InlineData("other=1; notices=secret", "page 2")]
    [InlineData("orchantiforgery=token; .AspNetCore.Culture=c%3Den", "page 1")]
    [InlineData("_ga=1; anything=at%20all", "page 1")]
    public async Task Get_WithCookies_RendersAnewOnlyForThoseThatPagesDifferBy(string cookies, string expected)
    {
        await using var site = await StartAsync();
        await site.Client.GetStringAsync("/en", _cancellation);

        using var request = new HttpRequestMessage(HttpMethod.Get, "/en") { Headers = { { "Cookie", cookies } } };
        using var response = await site.Client.SendAsync(request, _cancellation);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync(_cancellation));
    }

    [Theory]
    [InlineData("Accept-Encoding", "page 1")]
    [InlineData("Accept-Encoding, Cookie", "page 2")]
    [InlineData("*", "page 2")]
    public async Task Get_PageThatVaries_IsStoredOnlyIfByEncoding(string vary, string expected)
    {
        await using var site = await StartAsync(context =>
        {
            context.Response.Headers.Vary = vary;
            return context.Response.WriteAsync($"page {++_rendered}", _cancellation);
        });

        await site.Client.GetStringAsync("/en", _cancellation);

        Assert.Equal(expected, await site.Client.GetStringAsync("/en", _cancellation));
    }

    [Fact]
    public async Task Get_CompressedAndPlain_EachGetsWhatItAskedFor()
    {
        await using var site = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en") { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("br") } } };

        using var compressed = await site.Client.SendAsync(request, _cancellation);
        using var plain = await site.Client.GetAsync("/en", _cancellation);

        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        Assert.Empty(plain.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("gzip;q=0", "", "gzip", "gzip")]
    [InlineData("gzip", "gzip", "gzip;q=0", "")]
    [InlineData("br;q=0.5, gzip", "gzip", "br", "br")]
    [InlineData("*", "br", "", "")]
    [InlineData("BR", "br", "br;q=0.000", "")]
    public async Task Get_EncodingsAsDifferentClientsLikeThem_EachGetsWhatItAskedFor(string first, string expectedFirst, string second, string expectedSecond)
    {
        await using var site = await StartAsync();

        Assert.Equal(expectedFirst, await EncodingAsync(first));
        Assert.Equal(expectedSecond, await EncodingAsync(second));
        Assert.Equal(expectedFirst, await EncodingAsync(first));

        async Task<string> EncodingAsync(string accepted)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/en");
            request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
            using var response = await site.Client.SendAsync(request, _cancellation);
            return string.Join(", ", response.Content.Headers.ContentEncoding);
        }
    }

    private Task<TestApplication> StartAsync(RequestDelegate? answer = null)
    {
        var caching = new CachingStartup(new ConfigurationBuilder().Build());
        var compression = new Features.ResponseCompression.Startup();
        void AddServices(IServiceCollection services)
        {
            caching.ConfigureServices(services.AddInvalidations());
            compression.ConfigureServices(services);
        }

        void Use(IApplicationBuilder app)
        {
            caching.ConfigureBeforeRouting(app);
            compression.ConfigureBeforeRouting(app);
        }

        return TestApplication.StartAsync(AddServices, Use, answer ?? (context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync($"page {++_rendered}", _cancellation);
        }));
    }
}
