using System.Diagnostics;
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

    /// <summary>Whoever has copied the cookie must not be in for the rest of the week.</summary>
    [Fact]
    public async Task LogOff_CopiedCookie_LetsNobodyInAnyMoreAndOtherBrowsersStay()
    {
        var name = await site.CreateUserAsync("copied", "Editor");
        using var elsewhere = new SignedInVisitor(site);
        using var visitor = new SignedInVisitor(site);
        using var thief = new SignedInVisitor(site);
        await elsewhere.SignInAsync(name, AccountsSite.Password);
        await visitor.SignInAsync(name, AccountsSite.Password);
        thief.Cookies.Add(visitor.Cookies.GetAllCookies());
        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("/admin")).StatusCode);

        var page = await (await visitor.GetAsync("/admin")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await visitor.PostAsync("/Users/LogOff", SignedInVisitor.Token(page));

        Assert.Equal("/login", (await thief.GetAsync("/admin")).Headers.Location?.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync("/admin")).StatusCode);
    }

    /// <summary>Else anybody could keep the administrator out by guessing.</summary>
    [Fact]
    public async Task Login_LockedByOthers_IsOpenWhereTheUserHasSignedInBefore()
    {
        var name = await site.CreateUserAsync("besieged", "Editor");
        using var own = new SignedInVisitor(site);
        await own.SignInAsync(name, AccountsSite.Password);
        var page = await (await own.GetAsync("/admin")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        await own.PostAsync("/Users/LogOff", SignedInVisitor.Token(page));
        using var other = new SignedInVisitor(site);
        for (var i = 0; i < 5; i++)
        {
            await other.SignInAsync(name, "wrong");
        }

        Assert.Equal(HttpStatusCode.OK, (await other.SignInAsync(name, AccountsSite.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await own.SignInAsync(name, AccountsSite.Password)).StatusCode);
    }

    [Fact]
    public async Task Login_GuessedWhereTheUserHasSignedInBefore_IsRefusedToo()
    {
        var (name, stranger) = (await site.CreateUserAsync("familiar"), await site.CreateUserAsync("stranger"));
        using var visitor = new SignedInVisitor(site);
        await visitor.SignInAsync(name, AccountsSite.Password);
        visitor.Cookies.GetAllCookies().Single(cookie => cookie.Name == "orchauth_Default").Expired = true;

        // The first is counted for this browser, the sixth for everybody.
        for (var i = 0; i < 10; i++)
        {
            await visitor.SignInAsync(name, "wrong");
            await visitor.SignInAsync(stranger, "wrong");
        }

        Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync(name, AccountsSite.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.SignInAsync(stranger, AccountsSite.Password)).StatusCode);
    }

    [Fact]
    public async Task Login_UnknownLockedDisabledOrWithoutPassword_TakesAsLongAsAWrongPassword()
    {
        var (plain, locked, disabled, without) =
            (await site.CreateUserAsync("time-plain"), await site.CreateUserAsync("time-locked"), await site.CreateUserAsync("time-disabled"), await site.CreateUserAsync("time-without"));
        await site.ChangeAsync(plain, (_, user) => Task.FromResult(user.IsLockoutEnabled = false));
        await site.ChangeAsync(locked, (_, user) => Task.FromResult(user.LockoutEndUtc = DateTime.UtcNow.AddHours(1)));
        await site.ChangeAsync(disabled, (_, user) => Task.FromResult(user.IsEnabled = false));
        await site.ChangeAsync(without, (_, user) => Task.FromResult(user.PasswordHash = null));
        using var visitor = new SignedInVisitor(site);
        var token = SignedInVisitor.Token(await (await visitor.GetAsync("/login")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        string[] names = [plain, locked, disabled, without, "time-nobody"];

        // The quickest of each: the others tell more about the machine. A busy one needs more rounds; what really takes longer does so in all of them.
        var quickest = names.ToDictionary(name => name, _ => double.MaxValue);
        for (var round = 0; round < 15 || (round < 90 && quickest.Values.Max() > 1.5 * quickest.Values.Min()); round++)
        {
            foreach (var name in names)
            {
                var start = Stopwatch.GetTimestamp();
                (await visitor.PostAsync("/login", token, ("UserName", name), ("Password", "wrong"))).Dispose();
                quickest[name] = Math.Min(quickest[name], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        Assert.All(quickest, entry => Assert.InRange(entry.Value / quickest[plain], 0.6, 1.6));
    }
}
