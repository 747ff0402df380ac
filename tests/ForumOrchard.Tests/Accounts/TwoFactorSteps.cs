using AngleSharp.Dom;
using ForumOrchard.Tests.Search;
using OrchardCore.Users.Models;
using OtpNet;

namespace ForumOrchard.Tests.Accounts;

/// <summary>What a user does who signs in with a code of an authenticator app.</summary>
internal static class TwoFactorSteps
{
    public const string SetUp = "/Admin/Authenticator/Configure/App";

    public const string Own = "/TwoFactor";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<(User User, string Key, IReadOnlyList<string> Codes)> EnrolAsync(this UsersSite site)
    {
        var user = await site.AddAsync();
        using var editor = await site.TrySignInAsync(user.UserName);
        var (key, codes) = await editor!.EnrolAsync();
        return (user, key, codes);
    }

    /// <summary>With the code of half a minute ago, so that the one of now is still unused.</summary>
    public static async Task<(string Key, IReadOnlyList<string> Codes)> EnrolAsync(this HttpClient editor)
    {
        var page = await editor.OpenAsync(SetUp);
        var key = KeyOn(page);
        var codes = CodesOn(await editor.SendAsync(FormOf(page), ("Code", CodeOf(key, -1))));
        Assert.NotEmpty(codes);
        return (key, codes);
    }

    /// <returns>Null if they are not let in.</returns>
    public static async Task<HttpClient?> SignInWithCodeAsync(this UsersSite site, User user, string code)
    {
        var visitor = site.NewVisitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ru");
        await visitor.SendAsync(FormOf(await visitor.TypePasswordAsync(user)), ("VerificationCode", code));
        return await IfInAsync(visitor);
    }

    public static async Task<HttpClient?> RecoverAsync(this UsersSite site, User user, string code)
    {
        var visitor = site.NewVisitor();
        visitor.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ru");
        var page = await visitor.TypePasswordAsync(user);
        page = await visitor.OpenAsync(page.QuerySelector("a[href*=LoginWithRecoveryCode]")!.GetAttribute("href")!);
        await visitor.SendAsync(FormOf(page), ("RecoveryCode", code));
        return await IfInAsync(visitor);
    }

    private static async Task<HttpClient?> IfInAsync(HttpClient visitor)
    {
        if (await visitor.WhereAsync(Own) == Own)
        {
            return visitor;
        }

        visitor.Dispose();
        return null;
    }

    public static async Task<IDocument> TypePasswordAsync(this HttpClient visitor, User user) =>
        await visitor.SendAsync((await visitor.OpenAsync("/login")).QuerySelector("form:has([name=UserName])")!, ("UserName", user.UserName), ("Password", UsersSite.Password));

    public static async Task<(bool IsEnabled, int Tokens)> TwoFactorOfAsync(this UsersSite site, User user) =>
        await site.FindAsync(user.UserName) is { } stored ? (stored.TwoFactorEnabled, stored.UserTokens.Count) : default;

    public static async Task<string> WhereAsync(this HttpClient visitor, string address) =>
        (await visitor.GetAsync(new Uri(address, UriKind.Relative), Cancellation)).RequestMessage!.RequestUri!.AbsolutePath;

    public static IElement FormOf(IDocument page) => page.QuerySelector("main form")!;

    public static string KeyOn(IDocument page) => page.QuerySelector("details code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    public static IReadOnlyList<string> CodesOn(IDocument page) => [.. page.QuerySelectorAll(".codes code").Select(code => code.TextContent)];

    /// <param name="key">The key.</param>
    /// <param name="steps">How many half minutes from now.</param>
    public static string CodeOf(string key, int steps) => new Totp(Base32Encoding.ToBytes(key)).ComputeTotp(DateTime.UtcNow.AddSeconds(30 * steps));
}
