using System.Net;
using ForumOrchard.Testing;

namespace Sapling.Tests.Users;

[Collection(nameof(AccountsSite))]
public sealed class SignInTests(AccountsSite site)
{
    [Fact]
    public async Task Login_RightPassword_SignsInWithACookieThatScriptsCannotRead()
    {
        using var visitor = new SignedInVisitor(site);

        var response = await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/admin", response.Headers.Location?.ToString());
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), value => value.StartsWith("orchauth_", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task Login_EMailInsteadOfName_SignsInToo()
    {
        using var visitor = new SignedInVisitor(site);

        var response = await visitor.SignInAsync("ADMIN@example.org", ForumSite.AdminPassword);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task Login_WrongPasswordOrUnknownName_GetTheSameAnswer()
    {
        var name = await site.CreateUserAsync("known");

        var wrong = await AnswerAsync(name, "not the password");
        var unknown = await AnswerAsync("nobody", "not the password");

        Assert.Equal(wrong.Replace(name, "nobody", StringComparison.Ordinal), unknown);
        Assert.Contains("role=\"alert\"", wrong, StringComparison.Ordinal);

        async Task<string> AnswerAsync(string userName, string password)
        {
            using var visitor = new SignedInVisitor(site);
            var response = await visitor.SignInAsync(userName, password);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(password, page, StringComparison.Ordinal);
            return page.Replace(SignedInVisitor.Token(page), "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Login_WithoutToken_IsRefused()
    {
        using var visitor = new SignedInVisitor(site);

        var response = await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword, withToken: false);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/admin")).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Login_ReturnUrlElsewhere_StaysOnTheSite(string returnUrl)
    {
        using var visitor = new SignedInVisitor(site);

        var response = await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword, returnUrl);

        Assert.Equal("/admin", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Login_ReturnUrlOnTheSite_GoesThere()
    {
        using var visitor = new SignedInVisitor(site);

        var response = await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword, "/ru/news?page=2");

        Assert.Equal("/ru/news?page=2", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Login_FiveWrongPasswords_LocksTheAccountEvenForTheRightOne()
    {
        var name = await site.CreateUserAsync("locked");
        using var visitor = new SignedInVisitor(site);
        for (var i = 0; i < 5; i++)
        {
            await visitor.SignInAsync(name, "wrong");
        }

        var response = await visitor.SignInAsync(name, AccountsSite.Password);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task Login_DisabledAccount_IsRefused()
    {
        var name = await site.CreateUserAsync("disabled");
        await site.ChangeAsync(name, (_, user) =>
        {
            user.IsEnabled = false;
            return Task.CompletedTask;
        });
        using var visitor = new SignedInVisitor(site);

        var response = await visitor.SignInAsync(name, AccountsSite.Password);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task LogOff_WithToken_EndsTheSignIn()
    {
        using var visitor = new SignedInVisitor(site);
        await visitor.SignInAsync(ForumSite.AdminName, ForumSite.AdminPassword);
        var page = await (await visitor.GetAsync("/admin")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var refused = await visitor.PostAsync("/Users/LogOff", token: null);
        var done = await visitor.PostAsync("/Users/LogOff", SignedInVisitor.Token(page));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal("/login", (await visitor.GetAsync("/admin")).Headers.Location?.AbsolutePath);
    }
}
