using System.Net;

namespace ForumOrchard.Tests.Hosting;

/// <summary>What answers a link to a file that is not there.</summary>
public sealed class PagesOfMissingFilesTests(SharedSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/files/report-2019.pdf")]
    [InlineData("/ru/cards/nothing.png")]
    [InlineData("/old/page.html")]
    public async Task MissingFile_OpenedByAVisitor_IsThePageForWhatWasNotFound(string address)
    {
        var (status, body) = await GetAsync(address, "text/html,application/xhtml+xml,*/*;q=0.8");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal("Такой страницы нет", SharedSite.Parse(body).QuerySelector("h1")!.TextContent);
    }

    /// <summary>Nobody reads a page in place of a picture, and Orchard Core writes none.</summary>
    [Theory]
    [InlineData("/ForumTheme/nothing.css", "text/css,*/*;q=0.1")]
    [InlineData("/files/nothing.png", "image/avif,image/webp,*/*")]
    [InlineData("/files/nothing.pdf", null)]
    public async Task MissingFile_AskedForByAPage_IsEmpty(string address, string? accept)
    {
        var (status, body) = await GetAsync(address, accept);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(string.Empty, body);
    }

    private async Task<(HttpStatusCode Status, string Body)> GetAsync(string address, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptLanguage.ParseAdd("ru");
        if (accept is not null)
        {
            request.Headers.Accept.ParseAdd(accept);
        }

        using var response = await site.Client.SendAsync(request, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }
}
