using System.Net;
using ForumOrchard.Hosting.Requests;
using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Hosting;

/// <summary>Redirects to addresses with letters that no header may have.</summary>
public sealed class AsciiRedirectsTests(SharedSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/ru/news?page=2&q=a%20b#top", "/ru/news?page=2&q=a%20b#top")]
    [InlineData("~/ru/поиск", "~/ru/%D0%BF%D0%BE%D0%B8%D1%81%D0%BA")]
    [InlineData("/a b\t\u007f", "/a%20b%09%7F")]
    [InlineData("/\ud83c\udf33", "/%F0%9F%8C%B3")]
    public void Encode_Address_KeepsWhatIsEncodedAndEncodesTheRest(string address, string encoded) => Assert.Equal(encoded, AsciiRedirects.Encode(address));

    [Theory]
    [InlineData("/ru/поиск?q=закон", "/ru/%D0%BF%D0%BE%D0%B8%D1%81%D0%BA?q=%D0%B7%D0%B0%D0%BA%D0%BE%D0%BD")]
    [InlineData("/\t/evil.example", "/admin")]
    [InlineData("//злой.example", "/admin")]
    [InlineData("https://злой.example", "/admin")]
    public async Task SignIn_ReturnUrlWithOtherLetters_GoesThereOnlyWithinTheSite(string returnUrl, string target)
    {
        var cookies = new CookieContainer();
        using var visitor = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = site.Address };
        var address = "/login?returnUrl=" + Uri.EscapeDataString(returnUrl);
        var form = SharedSite.Parse(await visitor.GetStringAsync(address, Cancellation)).QuerySelector("form")!;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = ForumSite.AdminName,
            ["Password"] = ForumSite.AdminPassword,
            ["__RequestVerificationToken"] = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        });

        using var response = await visitor.PostAsync(form.GetAttribute("action")!, content, Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(target, response.Headers.Location!.OriginalString);
    }
}
