using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ForumOrchard.Testing;
using ForumOrchard.Tests;

[assembly: AssemblyFixture(typeof(SharedSite))]

namespace ForumOrchard.Tests;

/// <summary>
/// One site for all tests of the modules, with the content that ships. They run beside each other, so no test changes what is there;
/// what a test adds is a draft, or a comment of its own.
/// </summary>
public sealed class SharedSite : ForumSite
{
    private static readonly HtmlParser Parser = new();

    /// <summary>Opens a page as an anonymous visitor.</summary>
    /// <returns>The page; the test fails where the answer is not 200.</returns>
    public async Task<IDocument> OpenAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The status of the answer to an anonymous visitor, who follows no redirect.</summary>
    public async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public static IDocument Parse(string html) => Parser.ParseDocument(html);
}
