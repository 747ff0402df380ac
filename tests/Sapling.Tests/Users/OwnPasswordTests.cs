using System.Net;

namespace Sapling.Tests.Users;

/// <summary>Changing the password of one's own at /ChangePassword.</summary>
[Collection(nameof(AccountsSite))]
public sealed class OwnPasswordTests(AccountsSite site)
{
    private const string New = "walnut terrace 1926";

    [Fact]
    public async Task ChangePassword_Right_CountsAtOnceAndKeepsThisSignIn()
    {
        var name = await site.CreateUserAsync($"own{Guid.NewGuid():n}", "Editor");
        using var user = await SignedInAsync(name);

        var answer = await ChangeAsync(user, AccountsSite.Password, New, New);

        Assert.Equal("/ChangePasswordConfirmation", answer.Headers.Location?.ToString());
        Assert.Contains("The password is changed", await PageAsync(await user.GetAsync("/ChangePasswordConfirmation")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await user.GetAsync("/admin")).StatusCode);
        using var stranger = new SignedInVisitor(site);
        Assert.Equal(HttpStatusCode.OK, (await stranger.SignInAsync(name, AccountsSite.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.SignInAsync(name, New)).StatusCode);
    }

    [Fact]
    public async Task ChangePassword_Right_EndsTheOtherSignIns()
    {
        var name = await site.CreateUserAsync($"own{Guid.NewGuid():n}", "Editor");
        using var here = await SignedInAsync(name);
        using var elsewhere = await SignedInAsync(name);
        await ChangeAsync(here, AccountsSite.Password, New, New);

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/admin")).StatusCode);
        Assert.Equal("/login", (await elsewhere.GetAsync("/admin")).Headers.Location?.AbsolutePath);
    }

    [Theory]
    [InlineData("ru", "not the password", New, New, "Текущий пароль неверен")]
    [InlineData("en", "not the password", New, New, "The current password is not right")]
    [InlineData("ru", "", New, New, "Текущий пароль неверен")]
    [InlineData("ru", AccountsSite.Password, "short", "short", "В пароле не меньше 12 знаков.")]
    [InlineData("en", AccountsSite.Password, "short", "short", "A password has at least 12 characters.")]
    [InlineData("ru", AccountsSite.Password, "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "В пароле не меньше 5 разных знаков.")]
    [InlineData("ru", AccountsSite.Password, "", "", "В пароле не меньше 12 знаков.")]
    [InlineData("ru", AccountsSite.Password, New, "another one 1916", "Не совпадает с новым паролем.")]
    [InlineData("ru", AccountsSite.Password, AccountsSite.Password, AccountsSite.Password, "Это ваш текущий пароль.")]
    public async Task ChangePassword_Wrong_SaysWhyAndChangesNothing(string culture, string current, string password, string confirmation, string expected)
    {
        var name = await site.CreateUserAsync($"own{Guid.NewGuid():n}");
        using var user = await SignedInAsync(name, culture);

        var answer = await ChangeAsync(user, current, password, confirmation);
        var page = WebUtility.HtmlDecode(await PageAsync(answer));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain(New, page, StringComparison.Ordinal);
        using var again = await SignedInAsync(name);
    }

    [Fact]
    public async Task ChangePassword_TooLong_IsRefusedWithoutHashing()
    {
        var name = await site.CreateUserAsync($"own{Guid.NewGuid():n}");
        using var user = await SignedInAsync(name, "ru");
        var endless = string.Concat(Enumerable.Repeat(New, 100));

        Assert.Contains("В пароле не больше 256 знаков.", WebUtility.HtmlDecode(await PageAsync(await ChangeAsync(user, AccountsSite.Password, endless, endless))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangePassword_Guessed_LocksTheAccountEvenForTheRightOne()
    {
        var name = await site.CreateUserAsync($"own{Guid.NewGuid():n}");
        using var user = await SignedInAsync(name);
        for (var i = 0; i < 5; i++)
        {
            await ChangeAsync(user, "wrong", New, New);
        }

        var answer = await ChangeAsync(user, AccountsSite.Password, New, New);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var stranger = new SignedInVisitor(site);
        Assert.Equal(HttpStatusCode.OK, (await stranger.SignInAsync(name, New)).StatusCode);
    }

    [Fact]
    public async Task ChangePassword_WithoutToken_IsRefused()
    {
        var name = await site.CreateUserAsync($"own{Guid.NewGuid():n}");
        using var user = await SignedInAsync(name);

        var answer = await user.PostAsync("/ChangePassword", token: null, ("CurrentPassword", AccountsSite.Password), ("Password", New), ("PasswordConfirmation", New));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var again = await SignedInAsync(name);
    }

    [Theory]
    [InlineData("/ChangePassword")]
    [InlineData("/ChangePasswordConfirmation")]
    public async Task ChangePassword_Anonymous_IsSentToSignIn(string address)
    {
        using var stranger = new SignedInVisitor(site);

        Assert.Equal("/login", (await stranger.GetAsync(address)).Headers.Location?.AbsolutePath);
    }

    [Theory]
    [InlineData("/en/news", "/en/news")]
    [InlineData("https://evil.example/", "/ChangePasswordConfirmation")]
    public async Task ChangePassword_ReturnUrl_StaysOnTheSite(string returnUrl, string expected)
    {
        var name = await site.CreateUserAsync($"own{Guid.NewGuid():n}");
        using var user = await SignedInAsync(name);

        var answer = await ChangeAsync(user, AccountsSite.Password, New, New, $"?returnUrl={Uri.EscapeDataString(returnUrl)}");

        Assert.Equal(expected, answer.Headers.Location?.ToString());
    }

    private async Task<SignedInVisitor> SignedInAsync(string name, string culture = "en")
    {
        var visitor = new SignedInVisitor(site, culture);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SignInAsync(name, AccountsSite.Password)).StatusCode);
        return visitor;
    }

    private static async Task<HttpResponseMessage> ChangeAsync(SignedInVisitor user, string current, string password, string confirmation, string query = "")
    {
        var token = SignedInVisitor.Token(await PageAsync(await user.GetAsync("/ChangePassword" + query)));
        return await user.PostAsync("/ChangePassword" + query, token, ("CurrentPassword", current), ("Password", password), ("PasswordConfirmation", confirmation));
    }

    private static Task<string> PageAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
