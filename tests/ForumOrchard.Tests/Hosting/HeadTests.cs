using System.Net;
using ForumOrchard.Comments.Models;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Hosting;

/// <summary>HEAD responds like GET without a body (RFC 9110, 9.3.2).</summary>
public sealed class HeadTests(SharedSite site)
{
    /// <summary>The server may omit length and transfer encoding; the other headers differ between responses.</summary>
    private static readonly string[] OfTheMoment = ["Age", "Content-Length", "Date", "Transfer-Encoding"];

    private static readonly Dictionary<string, string> Values = new()
    {
        ["culture"] = "en",
        ["year"] = "2024",
        ["month"] = "09",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Head_OfEveryRouteOfTheModules_AnswersAsGetDoes()
    {
        var addresses = Routes().Select(AddressOf).Distinct(StringComparer.Ordinal).ToList();

        Assert.Contains("/en/news/2024/09", addresses);
        Assert.Contains("/en/laws/national", addresses);
        Assert.Contains("/api/search", addresses);
        Assert.Contains("/sitemap.xml", addresses);
        Assert.Contains("/en/comments/none", addresses);
        foreach (var address in addresses)
        {
            await IsAlikeAsync(site.Client, address);
        }
    }

    [Theory]
    [InlineData("/en")]
    [InlineData("/en/about/profile")]
    [InlineData("/en/search?q=women")]
    [InlineData("/en/search/suggest?q=wom")]
    [InlineData("/api/search?q=women")]
    [InlineData("/api/search?q=women&wild=1")]
    [InlineData("/en/nowhere")]
    [InlineData("/ru/publications")]
    [InlineData("/ru/publications?pagenum=99")]
    [InlineData("/ru/search?q=a")]
    [InlineData("/ru/feed")]
    [InlineData("/ru/search/feed?q=women&pagenum=99")]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/favicon.ico")]
    [InlineData("/ForumTheme/apple-touch-icon.png")]
    [InlineData("/login")]
    [InlineData("/admin")]
    public async Task Head_OfAnyPage_AnswersAsGetDoes(string address) => await IsAlikeAsync(site.Client, address);

    [Fact]
    public async Task Head_OfAFormOfComments_AnswersAsGetDoes()
    {
        var id = await site.AddAsync("NewsArticle", "xh/head-of-a-form", VersionOptions.Published, item => item.Alter<CommentsPart>(part => part.Open.Value = true));

        Assert.Equal(HttpStatusCode.OK, await IsAlikeAsync(site.Client, $"/en/comments/{id}"));
    }

    [Fact]
    public async Task Head_OfTheModulesAdmin_AnswersAsGetDoes()
    {
        using var editor = await Visitors.SignInAsync(site);

        foreach (var address in new[] { "/Admin/ForumOrchard.Search/Synonyms/Index", "/Admin/ForumOrchard.Search/Queries/Index" })
        {
            Assert.Equal(await StatusAsync(editor, HttpMethod.Get, address), await StatusAsync(editor, HttpMethod.Head, address));
        }
    }

    private static async Task<HttpStatusCode> IsAlikeAsync(HttpClient visitor, string address)
    {
        // The indexes are built after the site has started: meanwhile a search may have another answer each time.
        await Eventually.SeeAsync(async () => (await EntityTagAsync(visitor, address), await EntityTagAsync(visitor, address)), tags => tags.Item1 == tags.Item2, "the answer stays", Cancellation);
        using var get = await visitor.GetAsync(address, Cancellation);
        using var head = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Head, address), Cancellation);

        Assert.Equal((address, get.StatusCode), (address, head.StatusCode));
        Assert.Equal(HeadersOf(get), HeadersOf(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
        return head.StatusCode;
    }

    private static async Task<string?> EntityTagAsync(HttpClient visitor, string address)
    {
        using var response = await visitor.GetAsync(address, Cancellation);
        await Task.Delay(response.Headers.ETag is null ? 0 : 300, Cancellation);
        return response.Headers.ETag?.Tag;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient visitor, HttpMethod method, string address)
    {
        using var response = await visitor.SendAsync(new HttpRequestMessage(method, address), Cancellation);
        return response.StatusCode;
    }

    private static IEnumerable<string> HeadersOf(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers)
        .Where(header => !OfTheMoment.Contains(header.Key))
        .Select(header => header.Key == "Set-Cookie" ? header.Key : $"{header.Key}: {string.Join(", ", header.Value)}")
        .Order(StringComparer.Ordinal);

    /// <summary>The endpoints with a GET address of their own.</summary>
    private IEnumerable<RouteEndpoint> Routes() => site.Services.GetServices<EndpointDataSource>()
        .SelectMany(source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") is true
            && (endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not { } action || action.ControllerTypeInfo.FullName!.StartsWith("ForumOrchard.", StringComparison.Ordinal)));

    private static string AddressOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => segment.Parts[0] switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { ParameterPolicies: [{ Content: { } policy }, ..] } when policy.StartsWith("regex", StringComparison.Ordinal) => policy.Trim("regx(^$)".ToCharArray()),
        RoutePatternParameterPart parameter => Values.GetValueOrDefault(parameter.Name, "none"),
        _ => "none",
    }));
}
