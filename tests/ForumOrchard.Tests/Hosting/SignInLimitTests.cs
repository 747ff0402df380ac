using System.Net;
using ForumOrchard.Hosting.Security;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Hosting;

/// <summary>How often a network may try to sign in.</summary>
public sealed class SignInLimitTests : IAsyncLifetime
{
    private const int Limit = 2;

    private readonly ForumSite _site = new() { Settings = { [SignInLimit.Setting] = $"{Limit}" }, RunsBackgroundTasks = false };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task SignIn_MoreOftenThanTheLimit_IsRefusedEvenWithTheRightPasswordAndSaysSo()
    {
        using var visitor = _site.NewVisitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ru");
        for (var attempt = 0; attempt < Limit; attempt++)
        {
            using var wrong = await TryAsync(visitor, "wrong");
            Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        }

        using var refused = await TryAsync(visitor, ForumSite.AdminPassword);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);
        Assert.Equal("Слишком много попыток", SharedSite.Parse(await refused.Content.ReadAsStringAsync(Cancellation)).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/ru", Cancellation)).StatusCode);
    }

    [Fact]
    public async Task SignIn_WithoutItsToken_CostsNoAttempt()
    {
        using var stranger = _site.NewVisitor();
        for (var attempt = 0; attempt <= Limit; attempt++)
        {
            using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["UserName"] = ForumSite.AdminName, ["Password"] = "wrong" });
            Assert.Equal(HttpStatusCode.BadRequest, (await stranger.PostAsync("/login", content, Cancellation)).StatusCode);
        }

        (await Visitors.SignInAsync(_site)).Dispose();
    }

    [Fact]
    public async Task ChangePassword_MoreOftenThanTheLimit_IsRefusedToo()
    {
        using var user = await Visitors.SignInAsync(_site);
        for (var attempt = 1; attempt < Limit; attempt++)
        {
            using var wrong = await GuessAsync();
            Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        }

        using var refused = await GuessAsync();
        using var signedOut = await user.PostFormAsync("/Users/LogOff", await TokenAsync());

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, signedOut.StatusCode);

        async Task<HttpResponseMessage> GuessAsync() => await user.PostFormAsync(
            "/ChangePassword", await TokenAsync(), ("CurrentPassword", "wrong"), ("Password", "walnut terrace 1926"), ("PasswordConfirmation", "walnut terrace 1926"));

        async Task<(string Name, string Value)> TokenAsync() => ("__RequestVerificationToken",
            SharedSite.Parse(await user.GetStringAsync("/ChangePassword", Cancellation)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    [Theory]
    [InlineData("/ResetPassword")]
    [InlineData("/ForgotPassword")]
    public async Task LinkForAPassword_TriedMoreOftenThanTheLimit_IsRefused(string address)
    {
        using var visitor = _site.NewVisitor();

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, Limit), HttpStatusCode.TooManyRequests], await TryLinkAsync(visitor, "/ResetPassword?code=x", address, Limit + 1));
    }

    /// <summary>Whoever has an account of their own must not guess those of others faster.</summary>
    [Fact]
    public async Task LinkForAPassword_TriedByWhoIsSignedIn_IsLimitedToo()
    {
        using var user = await Visitors.SignInAsync(_site);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], await TryLinkAsync(user, "/ResetPassword?code=x", "/ResetPassword", Limit));
    }

    [Theory]
    [InlineData("/login")]
    [InlineData("/LoginWithTwoFactorAuthentication")]
    [InlineData("/LoginWithRecoveryCode")]
    public async Task SignIn_TriedByWhoIsSignedIn_IsLimitedToo(string address)
    {
        using var user = await Visitors.SignInAsync(_site);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], await TryLinkAsync(user, "/ResetPassword?code=x", address, Limit));
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> TryLinkAsync(HttpClient visitor, string page, string address, int times)
    {
        var token = ("__RequestVerificationToken",
            SharedSite.Parse(await visitor.GetStringAsync(page, Cancellation)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < times; attempt++)
        {
            using var answer = await visitor.PostFormAsync(address, token, ("UsernameOrEmail", ForumSite.AdminName), ("ResetToken", "x"));
            statuses.Add(answer.StatusCode);
        }

        return statuses;
    }

    private static async Task<HttpResponseMessage> TryAsync(HttpClient visitor, string password)
    {
        var page = SharedSite.Parse(await visitor.GetStringAsync("/login", Cancellation));
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = ForumSite.AdminName,
            ["Password"] = password,
            ["__RequestVerificationToken"] = page.QuerySelector("form input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        });
        return await visitor.PostAsync("/login", content, Cancellation);
    }
}
