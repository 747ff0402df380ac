using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Accounts;

/// <summary>Users end their sign-ins on all devices.</summary>
public sealed class SignOutEverywhereTests(UsersSite site) : IClassFixture<UsersSite>
{
    private const string Page = "/Admin/Accounts/SignOutEverywhere";

    [Fact]
    public async Task SignOutEverywhere_Pressed_EndsTheSignInsOfThisUserAlone()
    {
        var user = await site.AddAsync();
        using var here = await site.TrySignInAsync(user.UserName);
        using var there = await site.TrySignInAsync(user.UserName);
        var form = (await here!.OpenAsync(Page)).QuerySelector($"form[action$='{Page}']")!;

        await here!.SendAsync(form);

        Assert.Equal("/login", await WhereAsync(here!));
        Assert.Equal("/login", await WhereAsync(there!));
        Assert.Equal(Page, await WhereAsync(site.Administrator));
        (await site.TrySignInAsync(user.UserName))!.Dispose();
    }

    [Fact]
    public async Task SignOutEverywhere_Shown_EndsNothing()
    {
        var user = await site.AddAsync();
        using var here = await site.TrySignInAsync(user.UserName);

        await here!.OpenAsync(Page);

        Assert.Equal(Page, await WhereAsync(here!));
    }

    private static async Task<string> WhereAsync(HttpClient visitor) =>
        (await visitor.GetAsync(new Uri(Page, UriKind.Relative), TestContext.Current.CancellationToken)).RequestMessage!.RequestUri!.AbsolutePath;
}
