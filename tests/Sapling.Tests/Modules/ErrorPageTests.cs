using System.Net;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Features.Diagnostics;

namespace Sapling.Tests.Modules;

public sealed class FailurePageTests
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_RequestFails_ShowsAReferenceAndNoDetail()
    {
        await using var site = await StartAsync("Production");

        using var response = await site.Client.GetAsync("/en", _cancellation);
        var page = await response.Content.ReadAsStringAsync(_cancellation);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Matches("[0-9A-F]{8}", page);
        Assert.DoesNotContain("Views/Broken.liquid", page, StringComparison.Ordinal);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Get_RequestFailsInDevelopment_ShowsWhatIsBroken()
    {
        await using var site = await StartAsync("Development");

        using var response = await site.Client.GetAsync("/en", _cancellation);

        Assert.Contains("Views/Broken.liquid, line 7", await response.Content.ReadAsStringAsync(_cancellation), StringComparison.Ordinal);
    }

    private static Task<TestApplication> StartAsync(string environment) => TestApplication.StartAsync(
        services => services.AddLocalization(),
        app => app.UseMiddleware<FailurePage>(),
        _ => throw new InvalidOperationException("the page", new FormatException("Views/Broken.liquid, line 7")),
        environment);
}

/// <summary>On the Forum's own site.</summary>
public sealed class ErrorPageTests(ForumSite site) : IClassFixture<ForumSite>
{
    private readonly CancellationToken _cancellation = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/en/nowhere", "lang=\"en\"")]
    [InlineData("/ru/nowhere", "lang=\"ru\"")]
    public async Task Get_UnknownAddress_ShowsThePageForIt(string address, string language)
    {
        using var response = await site.Client.GetAsync(address, _cancellation);
        var page = await response.Content.ReadAsStringAsync(_cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(language, page, StringComparison.Ordinal);
        Assert.Contains("type=\"search\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_FileWithVersion_MayBeKeptForAYear()
    {
        using var versioned = await site.Client.GetAsync("/ForumTheme/forum.css?v=1", _cancellation);
        using var plain = await site.Client.GetAsync("/ForumTheme/forum.css", _cancellation);

        Assert.Equal("public, max-age=31536000, immutable", versioned.Headers.CacheControl!.ToString());
        Assert.Equal(TimeSpan.FromHours(1), plain.Headers.CacheControl!.MaxAge);
        Assert.Equal("text/css", versioned.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Get_HealthChecks_SayThatTheSiteIsAliveAndReady()
    {
        Assert.Equal("Healthy", await site.Client.GetStringAsync("/health/live", _cancellation));
        Assert.Equal("Healthy", await site.Client.GetStringAsync("/health/ready", _cancellation));
    }

    [Fact]
    public async Task Get_PageOfTheSite_IsUtf8WithoutEntitiesForLetters()
    {
        var page = await site.Client.GetStringAsync("/ru", _cancellation);

        Assert.Contains("Форум женских НПО", page, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x4", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restart_SiteIsSetUp_IsFoundAsItWas()
    {
        var before = await HomePageAsync();

        await site.RestartAsync();

        Assert.Equal(before, await HomePageAsync());

        // The port is different after the restart.
        async Task<string> HomePageAsync()
            => (await site.Client.GetStringAsync("/en", _cancellation)).Replace(site.Address.Authority, "", StringComparison.Ordinal);
    }
}
