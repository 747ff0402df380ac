using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ForumOrchard.Hosting.Security;
using ForumOrchard.Testing;
using ForumOrchard.Tests;

[assembly: AssemblyFixture(typeof(SharedSite))]

namespace ForumOrchard.Tests;

/// <summary>
/// One site for all module tests, with the shipped content. Tests run in parallel, so none changes existing content; a
/// test adds only drafts, or a comment of its own.
/// </summary>
public sealed class SharedSite : ForumSite, IAsyncLifetime
{
    private static readonly HtmlParser Parser = new();

    /// <summary>All tests come from one address.</summary>
    public SharedSite() => Settings[SignInLimit.Setting] = "1000";

    /// <summary>Starts the site and waits until it can be searched: any test may be the first to search.</summary>
    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await UntilSearchableAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Opens a page as an anonymous visitor.</summary>
    /// <returns>The page; the test fails if the status is not 200.</returns>
    public async Task<IDocument> OpenAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The status for an anonymous visitor, without following redirects.</summary>
    public async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public static IDocument Parse(string html) => Parser.ParseDocument(html);
}
