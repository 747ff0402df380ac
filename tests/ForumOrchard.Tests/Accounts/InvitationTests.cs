using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Tests.Search;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Users.Models;

namespace ForumOrchard.Tests.Accounts;

/// <summary>Links with which users set a password of their own.</summary>
public sealed class InvitationTests(UsersSite site) : IClassFixture<UsersSite>
{
    private const string Page = "/ResetPassword";

    private const string Refusal = "Эта ссылка не для этого имени, уже использована или устарела. Попросите у администратора новую.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Create_WithoutPassword_ShowsOnceALinkWithWhichTheUserSetsOne()
    {
        var name = $"invited{Guid.NewGuid():n}";
        var form = UsersSite.FormOf(await site.Administrator.OpenAsync(UsersSite.New));

        var page = await site.Administrator.SendAsync(form, ("User.UserName", name), ("User.Email", $"{name}@example.org"), ("User.Roles[1].IsSelected", "true"));
        var link = LinkOf(page);

        var user = (await site.FindAsync(name))!;
        Assert.Equal((null, "Editor"), (user.PasswordHash, Assert.Single(user.RoleNames)));
        Assert.Equal(site.Address.Authority, link.Authority);
        Assert.Null(await site.TrySignInAsync(name));
        Assert.Contains("Пароля ещё нет", (await site.Administrator.OpenAsync($"{UsersSite.List}?q={name}")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("code=", (await site.Administrator.OpenAsync(UsersSite.AddressOf("Edit", user.UserId))).DocumentElement.OuterHtml, StringComparison.Ordinal);

        using var answer = await UseAsync(link, name);

        Assert.Equal("/ResetPasswordConfirmation", answer.RequestMessage!.RequestUri!.AbsolutePath);
        (await site.TrySignInAsync(name))!.Dispose();
    }

    [Fact]
    public async Task Link_UsedWithTheAddressInAnyCase_Works()
    {
        var user = await site.AddAsync(password: null);

        using var answer = await UseAsync(await InviteAsync(user), user.Email!.ToUpperInvariant());

        (await site.TrySignInAsync(user.UserName))!.Dispose();
    }

    [Fact]
    public async Task Link_UsedTwice_IsRefusedAndChangesNothing()
    {
        var user = await site.AddAsync(password: null);
        var link = await InviteAsync(user);
        (await UseAsync(link, user.UserName)).Dispose();

        Assert.Equal(Refusal, await FaultAsync(link, user.UserName, "walnut terrace 1926"));
        (await site.TrySignInAsync(user.UserName))!.Dispose();
    }

    [Fact]
    public async Task Link_OlderThanThreeDays_IsRefused()
    {
        var user = await site.AddAsync(password: null);
        var link = await InviteAsync(user);
        var options = site.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value;
        Assert.Equal(TimeSpan.FromDays(3), options.TokenLifespan);

        // As if as many days were over.
        options.TokenLifespan = TimeSpan.Zero;
        try
        {
            Assert.Equal(Refusal, await FaultAsync(link, user.UserName));
        }
        finally
        {
            options.TokenLifespan = TimeSpan.FromDays(3);
        }
    }

    [Fact]
    public async Task Link_ThatANewOneReplaced_IsRefused()
    {
        var user = await site.AddAsync(password: null);
        var link = await InviteAsync(user);
        (await InviteAsync(user)).ToString();

        Assert.Equal(Refusal, await FaultAsync(link, user.UserName));
    }

    [Fact]
    public async Task Link_SentToAFormerAddress_IsRefused()
    {
        var user = await site.AddAsync(password: null);
        var link = await InviteAsync(user);
        using var admin = await site.SignInAsync("ru");
        var form = (await admin.OpenAsync($"/Admin/Users/Edit/{user.UserId}")).QuerySelector("form:has([name='User.Email'])")!;

        await admin.SendAsync(form, ("User.Email", "new-" + user.Email));

        Assert.Equal("new-" + user.Email, (await site.FindAsync(user.UserName))!.Email);
        Assert.Equal(Refusal, await FaultAsync(link, user.UserName));
    }

    [Fact]
    public async Task Link_OfADisabledUser_IsRefused()
    {
        var user = await site.AddAsync(password: null);
        var link = await InviteAsync(user);
        await site.InUsersAsync(async users =>
        {
            var stored = (User)(await users.FindByIdAsync(user.UserId))!;
            stored.IsEnabled = false;
            await users.UpdateAsync(stored);
        });

        Assert.Equal(Refusal, await FaultAsync(link, user.UserName));
    }

    [Fact]
    public async Task Link_AlteredOrForAnotherOrForNobody_HasOneAnswerThatTellsNothing()
    {
        var (user, other) = (await site.AddAsync(password: null), await site.AddAsync());
        var link = await InviteAsync(user);
        var altered = new UriBuilder(link) { Query = link.Query[..^9] + "AAAAAAAAA" }.Uri;
        var code = new Uri(site.Address, $"{Page}?code=nothing");

        (Uri Link, string Name)[] wrong = [(altered, user.UserName), (code, user.UserName), (new Uri(site.Address, Page), user.UserName), (link, other.UserName), (link, "nobody"), (link, "")];
        foreach (var (address, name) in wrong)
        {
            Assert.Equal(Refusal, await FaultAsync(address, name));
        }

        Assert.Null((await site.FindAsync(user.UserName))!.PasswordHash);
        (await site.TrySignInAsync(other.UserName))!.Dispose();
    }

    [Theory]
    [InlineData("short", "short", "не меньше 12 знаков")]
    [InlineData("walnut terrace 1926", "another one 1916", "Не совпадает")]
    public async Task Link_WithAPasswordThatIsNone_SaysSoAndStaysGood(string password, string confirmation, string expected)
    {
        var user = await site.AddAsync(password: null);
        var link = await InviteAsync(user);

        Assert.Contains(expected, await FaultAsync(link, user.UserName, password, confirmation), StringComparison.Ordinal);
        (await UseAsync(link, user.UserName)).Dispose();
        (await site.TrySignInAsync(user.UserName))!.Dispose();
    }

    [Fact]
    public async Task Invite_UserWithAPassword_EndsTheirSignInsAndKeepsThePasswordUntilThen()
    {
        var user = await site.AddAsync();
        using var signedIn = await site.TrySignInAsync(user.UserName);

        var link = await InviteAsync(user);

        Assert.Equal("/login", (await signedIn!.GetAsync(new Uri("/admin", UriKind.Relative), Cancellation)).RequestMessage!.RequestUri!.AbsolutePath);
        (await site.TrySignInAsync(user.UserName))!.Dispose();
        (await UseAsync(link, user.UserName, "walnut terrace 1926")).Dispose();
        Assert.Null(await site.TrySignInAsync(user.UserName));
    }

    [Fact]
    public async Task Link_WithoutToken_IsRefused()
    {
        using var visitor = site.NewVisitor();

        using var answer = await visitor.PostFormAsync(Page, ("UsernameOrEmail", "admin"), ("NewPassword", UsersSite.Password), ("PasswordConfirmation", UsersSite.Password), ("ResetToken", "x"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Forgotten_OnASiteThatSendsNoMail_SaysWhomToAsk()
    {
        using var visitor = site.NewVisitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ru");

        var page = await visitor.OpenAsync("/ForgotPassword");

        Assert.Contains("Обратитесь к администратору сайта", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form"));
    }

    private static Uri LinkOf(IDocument page) => new(page.QuerySelector("#link")!.TextContent);

    private async Task<Uri> InviteAsync(User user)
    {
        using var answer = await site.Administrator.PostFormAsync(UsersSite.AddressOf("Invite", user.UserId), (await site.Administrator.OpenAsync(UsersSite.List)).Token());
        return LinkOf(SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation)));
    }

    private async Task<HttpResponseMessage> UseAsync(Uri link, string name, string password = UsersSite.Password, string? confirmation = null)
    {
        using var visitor = site.NewVisitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ru");
        var page = await visitor.OpenAsync(link.PathAndQuery);
        return await visitor.PostFormAsync(
            Page,
            page.Token(),
            ("ResetToken", page.QuerySelector("[name=ResetToken]")!.GetAttribute("value") ?? ""),
            ("UsernameOrEmail", name),
            ("NewPassword", password),
            ("PasswordConfirmation", confirmation ?? password));
    }

    /// <summary>What the page says at its fields when it refuses.</summary>
    private async Task<string> FaultAsync(Uri link, string name, string password = UsersSite.Password, string? confirmation = null)
    {
        using var answer = await UseAsync(link, name, password, confirmation);
        var page = SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.Empty(page.QuerySelectorAll("[type=password][value]"));
        return string.Join(' ', page.QuerySelectorAll(".mb-3 .alert-danger").Select(alert => alert.TextContent.Trim()));
    }
}
