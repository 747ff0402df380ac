using System.Net;

namespace ForumOrchard.Tests.Languages;

public sealed class CanonicalLanguageTests(SharedSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/EN/news", "/en/news")]
    [InlineData("/En/news/2024/09?pagenum=2", "/en/news/2024/09?pagenum=2")]
    [InlineData("/EN/about/profile", "/en/about/profile")]
    [InlineData("/RU", "/ru")]
    [InlineData("/EN/search?q=%D0%BF%D1%80%D0%B0%D0%B2%D0%B0&amp=1", "/en/search?q=%D0%BF%D1%80%D0%B0%D0%B2%D0%B0&amp=1")]
    [InlineData("/EN/feed", "/en/feed")]
    [InlineData("//EN/about/profile", "/en/about/profile")]
    [InlineData("/?lang=EN", "/en")]
    public async Task Address_LanguageInAnotherForm_LeadsToItsOwnForGood(string address, string expected)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var response = await AnswerAsync(method, address);

            Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
            Assert.Equal(expected, response.Headers.Location!.ToString());
        }
    }

    [Theory]
    [InlineData("/en/news")]
    [InlineData("/en/About/Profile")]
    public async Task Address_LanguageInItsForm_IsAnswered(string address)
    {
        using var response = await AnswerAsync(HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/ENGLISH/news")]
    [InlineData("/FR/news")]
    public async Task Address_OfNoLanguage_IsNotFound(string address)
    {
        using var response = await AnswerAsync(HttpMethod.Get, address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Post_LanguageInAnotherForm_IsNotFound()
    {
        using var response = await AnswerAsync(HttpMethod.Post, "/EN/comments/any");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private Task<HttpResponseMessage> AnswerAsync(HttpMethod method, string address) =>
        site.Client.SendAsync(new HttpRequestMessage(method, new Uri(site.Address.GetLeftPart(UriPartial.Authority) + address)), Cancellation);
}
