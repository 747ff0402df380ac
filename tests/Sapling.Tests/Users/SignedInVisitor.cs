using System.Net;
using System.Text.RegularExpressions;
using ForumOrchard.Testing;

namespace Sapling.Tests.Users;

/// <summary>A browser without script: stores cookies, submits forms with their tokens, follows no redirects.</summary>
internal sealed partial class SignedInVisitor : IDisposable
{
    private readonly HttpClient _client;

    public SignedInVisitor(ForumSite site, string culture = "")
    {
        Cookies = new CookieContainer();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = site.Address };
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(culture);
    }

    public CookieContainer Cookies { get; }

    public void Dispose() => _client.Dispose();

    public Task<HttpResponseMessage> GetAsync(string address) => _client.GetAsync(address, TestContext.Current.CancellationToken);

    /// <summary>Submits the sign-in form of the page.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string name, string password, string? returnUrl = null, bool withToken = true)
    {
        var address = returnUrl is null ? "/login" : $"/login?returnUrl={Uri.EscapeDataString(returnUrl)}";
        var page = await (await GetAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return await PostAsync(address, withToken ? Token(page) : null, ("UserName", name), ("Password", password));
    }

    public async Task<HttpResponseMessage> PostAsync(string address, string? token, params (string Name, string Value)[] fields)
    {
        var form = fields.ToDictionary(field => field.Name, field => field.Value);
        if (token is not null)
        {
            form["__RequestVerificationToken"] = token;
        }

        using var content = new FormUrlEncodedContent(form);
        return await _client.PostAsync(address, content, TestContext.Current.CancellationToken);
    }

    public static string Token(string page) => TokenField().Match(page).Groups[1].Value;

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex TokenField();
}
