using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using static ForumOrchard.Tests.Accounts.TwoFactorSteps;

namespace ForumOrchard.Tests.Accounts;

/// <summary>A second factor is set up, renewed and taken away again.</summary>
public sealed class TwoFactorSetUpTests(UsersSite site) : IClassFixture<UsersSite>
{
    [Fact]
    public async Task SetUp_WithACodeOfItsKey_AsksForCodesFromThenOn()
    {
        var (user, key, _) = await site.EnrolAsync();

        using var visitor = site.NewVisitor();
        var page = await visitor.TypePasswordAsync(user);

        Assert.NotNull(page.QuerySelector("[name=VerificationCode]"));
        Assert.Equal("/login", await visitor.WhereAsync("/admin"));
        await visitor.SendAsync(FormOf(page), ("VerificationCode", CodeOf(key, 0)));
        Assert.Equal("/admin", await visitor.WhereAsync("/admin"));
    }

    [Fact]
    public async Task SetUp_EndsTheOtherSignIns()
    {
        var user = await site.AddAsync();
        using var elsewhere = await site.TrySignInAsync(user.UserName);
        using var editor = await site.TrySignInAsync(user.UserName);

        await editor!.EnrolAsync();

        Assert.Equal("/login", await elsewhere!.WhereAsync("/admin"));
        Assert.Equal("/admin", await editor!.WhereAsync("/admin"));
    }

    [Fact]
    public async Task SetUp_WithAWrongCode_SaysSoKeepsTheKeyAndStoresNothing()
    {
        var user = await site.AddAsync();
        using var editor = await site.TrySignInAsync(user.UserName);
        var page = await editor!.OpenAsync(SetUp);

        var again = await editor!.SendAsync(FormOf(page), ("Code", "000000"));

        Assert.Contains("Код неверен.", again.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(KeyOn(page), KeyOn(again));
        Assert.Equal((false, 0), await site.TwoFactorOfAsync(user));
    }

    /// <summary>Else somebody could have the account of another ask for codes of a key of their own.</summary>

    [Fact]
    public async Task SetUp_WithTheKeyOfferedToAnother_IsRefused()
    {
        var (one, other) = (await site.AddAsync(), await site.AddAsync());
        using var first = await site.TrySignInAsync(one.UserName);
        using var second = await site.TrySignInAsync(other.UserName);
        var page = await first!.OpenAsync(SetUp);

        await second!.SendAsync(FormOf(await second!.OpenAsync(SetUp)), ("Offer", page.QuerySelector("[name=Offer]")!.GetAttribute("value")!), ("Code", CodeOf(KeyOn(page), 0)));

        Assert.Equal((false, 0), await site.TwoFactorOfAsync(other));
    }

    [Fact]
    public async Task Stored_KeyAndRecoveryCodes_CannotBeRead()
    {
        var (user, key, codes) = await site.EnrolAsync();

        var stored = string.Join('\n', (await site.FindAsync(user.UserName))!.UserTokens.Select(token => token.Value));

        Assert.DoesNotContain(key, stored, StringComparison.Ordinal);
        Assert.All(codes, code => Assert.DoesNotContain(code.Replace("-", "", StringComparison.Ordinal), stored.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Disable_WithoutACode_IsRefusedAndWithOneThePasswordIsEnough()
    {
        var (user, key, _) = await site.EnrolAsync();
        using var editor = await site.SignInWithCodeAsync(user, CodeOf(key, 0));
        var page = await editor!.OpenAsync(Own);

        var refused = await editor!.PressAsync(page.QuerySelector("[formaction*=Disable]")!, ("Code", "000000"));
        Assert.Contains("Код неверен", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.True((await site.TwoFactorOfAsync(user)).IsEnabled);

        await editor!.PressAsync(refused.QuerySelector("[formaction*=Disable]")!, ("Code", CodeOf(key, 1)));

        Assert.Equal((false, 0), ((await site.TwoFactorOfAsync(user)).IsEnabled, (await site.FindAsync(user.UserName))!.UserTokens.Count(token => token.Name == "AuthenticatorKey")));
        Assert.Equal("/admin", await editor!.WhereAsync("/admin"));
        (await site.TrySignInAsync(user.UserName))!.Dispose();
    }

    [Fact]
    public async Task NewRecoveryCodes_WithACode_VoidTheOthers()
    {
        var (user, key, codes) = await site.EnrolAsync();
        using var editor = await site.SignInWithCodeAsync(user, CodeOf(key, 0));

        var page = await editor!.SendAsync(FormOf(await editor!.OpenAsync(Own)), ("Code", CodeOf(key, 1)));

        var renewed = CodesOn(page);
        Assert.Equal(codes.Count, renewed.Except(codes).Count());
        Assert.Null(await site.RecoverAsync(user, codes[0]));
        (await site.RecoverAsync(user, renewed[0]))!.Dispose();
    }

    [Fact]
    public async Task Role_ThatMustHaveACode_SeesNoPageBeforeItIsSetUp()
    {
        var user = await site.AddAsync("Moderator");
        using var moderator = await site.TrySignInAsync(user.UserName);
        var form = (await site.Administrator.OpenAsync("/Admin/Settings/userLogin")).QuerySelector("form.settings")!;
        var box = form.QuerySelectorAll("input[type=hidden]").Single(field => field.GetAttribute("value") == "Moderator").GetAttribute("name")![..^"Role".Length] + "IsSelected";
        await site.Administrator.SendAsync(form, (box, "true"));

        try
        {
            Assert.Equal(SetUp, await moderator!.WhereAsync("/admin"));
            Assert.Equal(SetUp, await moderator!.WhereAsync("/Admin/Comments"));
            Assert.Equal(SetUp, await moderator!.WhereAsync("/ru/news"));
            Assert.Equal("/ChangePassword", await moderator!.WhereAsync("/ChangePassword"));
            Assert.Equal("/Admin/Users/Index", await site.Administrator.WhereAsync(UsersSite.List));

            await moderator!.EnrolAsync();

            Assert.Equal("/Admin/Comments", await moderator!.WhereAsync("/Admin/Comments"));
        }
        finally
        {
            await site.InScopeAsync(async services =>
            {
                var sites = services.GetRequiredService<ISiteService>();
                var settings = await sites.LoadSiteSettingsAsync();
                settings.Put(new RoleLoginSettings());
                await sites.UpdateSiteSettingsAsync(settings);
            });
        }
    }

    [Fact]
    public async Task Disable_ByAnAdministrator_HelpsWhoHasLostTheTelephone()
    {
        var (user, key, _) = await site.EnrolAsync();
        using var signedIn = await site.SignInWithCodeAsync(user, CodeOf(key, 0));
        var page = await site.Administrator.OpenAsync(UsersSite.AddressOf("Edit", user.UserId));

        await site.Administrator.PressAsync(page.QuerySelector("form[action*=AdminTwoFactorAuthentication] button")!);

        Assert.Equal("/login", await signedIn!.WhereAsync("/admin"));
        (await site.TrySignInAsync(user.UserName))!.Dispose();
    }

    [Fact]
    public async Task Page_OfTheKey_HasAQrCodeWithoutStylesAndTheKeyInLetters()
    {
        var user = await site.AddAsync();
        using var editor = await site.TrySignInAsync(user.UserName);

        var page = await editor!.OpenAsync(SetUp);

        Assert.NotNull(page.QuerySelector(".qr[role=img][aria-label] svg"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script"));
        Assert.Contains($"secret={KeyOn(page)}", page.QuerySelector("a[href^='otpauth:']")!.GetAttribute("href"), StringComparison.Ordinal);
    }
}
