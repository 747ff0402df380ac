using ForumOrchard.Tests.Search;
using static ForumOrchard.Tests.Accounts.TwoFactorSteps;

namespace ForumOrchard.Tests.Accounts;

/// <summary>Signing in with a code of an authenticator app, or a recovery code, beside the password.</summary>
public sealed class TwoFactorTests(UsersSite site) : IClassFixture<UsersSite>
{
    [Fact]
    public async Task Code_UsedBefore_IsRefused()
    {
        var (user, key, _) = await site.EnrolAsync();
        (await site.SignInWithCodeAsync(user, CodeOf(key, 0)))!.Dispose();

        Assert.Null(await site.SignInWithCodeAsync(user, CodeOf(key, 0)));
        Assert.Null(await site.SignInWithCodeAsync(user, CodeOf(key, -1)));
        (await site.SignInWithCodeAsync(user, CodeOf(key, 1)))!.Dispose();
    }

    [Fact]
    public async Task Code_UsedAtTheSameMoment_LetsInOne()
    {
        var (user, key, _) = await site.EnrolAsync();

        var entered = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.SignInWithCodeAsync(user, CodeOf(key, 0))));

        Assert.Single(entered.OfType<HttpClient>());
        Array.ForEach(entered, browser => browser?.Dispose());
    }

    [Fact]
    public async Task Code_GuessedFiveTimes_LocksTheAccountEvenForTheRightOne()
    {
        var (user, key, _) = await site.EnrolAsync();
        using var visitor = site.NewVisitor();
        var page = await visitor.TypePasswordAsync(user);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            page = await visitor.SendAsync(FormOf(page), ("VerificationCode", "000000"));
        }

        await visitor.SendAsync(FormOf(page), ("VerificationCode", CodeOf(key, 0)));

        Assert.Equal("/login", await visitor.WhereAsync("/admin"));
    }

    /// <summary>Else whoever has the password could try all codes, five at a time.</summary>

    [Fact]
    public async Task Code_GuessedFiveTimes_IsNotGuessedOnAfterThePasswordIsTypedAgain()
    {
        var (user, key, _) = await site.EnrolAsync();
        using var visitor = site.NewVisitor();
        var page = await visitor.TypePasswordAsync(user);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            page = await visitor.SendAsync(FormOf(page), ("VerificationCode", "000000"));
        }

        page = await visitor.TypePasswordAsync(user);
        await visitor.SendAsync(FormOf(page), ("VerificationCode", CodeOf(key, 0)));

        Assert.Equal("/login", await visitor.WhereAsync("/admin"));
    }

    [Fact]
    public async Task Account_LockedByOthers_IsOpenWhereTheUserHasSignedInWithACodeBefore()
    {
        var (user, key, _) = await site.EnrolAsync();
        using var own = await site.SignInWithCodeAsync(user, CodeOf(key, 0));
        await own!.SendAsync((await own!.OpenAsync("/admin")).QuerySelector("form[action*=LogOff]")!);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.Null(await site.TrySignInAsync(user.UserName, "wrong"));
        }

        await own!.SendAsync(FormOf(await own!.TypePasswordAsync(user)), ("VerificationCode", CodeOf(key, 1)));

        Assert.Equal("/admin", await own!.WhereAsync("/admin"));
    }

    [Theory]
    [InlineData("/LoginWithTwoFactorAuthentication")]
    [InlineData("/LoginWithRecoveryCode")]
    public async Task Code_BeforeThePassword_IsNotAskedFor(string address)
    {
        using var visitor = site.NewVisitor();

        Assert.Equal("/login", await visitor.WhereAsync(address));
    }

    [Fact]
    public async Task RecoveryCode_HoweverTyped_LetsInOnce()
    {
        var (user, _, codes) = await site.EnrolAsync();
        var typed = $" {codes[0].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant()} ";

        using var first = await site.RecoverAsync(user, typed);

        Assert.Equal("/admin", await first!.WhereAsync("/admin"));
        Assert.Contains($"Неиспользованных запасных кодов: {codes.Count - 1}.", (await first!.OpenAsync(Own)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(await site.RecoverAsync(user, typed));
    }

    [Fact]
    public async Task RecoveryCode_Guessed_LocksTheAccount()
    {
        var (user, _, codes) = await site.EnrolAsync();
        using var visitor = site.NewVisitor();
        var page = await visitor.TypePasswordAsync(user);
        page = await visitor.OpenAsync(page.QuerySelector("a[href*=LoginWithRecoveryCode]")!.GetAttribute("href")!);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            page = await visitor.SendAsync(FormOf(page), ("RecoveryCode", "AAAAA-AAAAA"));
        }

        await visitor.SendAsync(FormOf(page), ("RecoveryCode", codes[0]));

        Assert.Equal("/login", await visitor.WhereAsync(Own));
    }
}
