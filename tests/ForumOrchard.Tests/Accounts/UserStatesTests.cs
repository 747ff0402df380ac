using System.Net;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Accounts;

/// <summary>Disabling, deleting and new passwords; who may do it, and to whom nobody may.</summary>
public sealed class UserStatesTests(UsersSite site) : IClassFixture<UsersSite>
{
    private const string Other = "walnut terrace 1926";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Changes => ["Edit", "Enable", "Disable", "Delete", "EditPassword", "Invite"];

    public static TheoryData<string, string> Pages => new MatrixTheoryData<string, string>(
        ["Editor", "Moderator", "Translator"], [UsersSite.List, UsersSite.New, "/Admin/Users/Edit/{id}", "/Admin/Users/EditPassword/{id}", "/Admin/Users/Edit/unknown"]);

    [Fact]
    public async Task Disable_SignedInUser_IsOutAtTheNextRequestAndStaysOut()
    {
        var user = await site.AddAsync();
        using var signedIn = await site.TrySignInAsync(user.UserName);

        await PostAsync("Disable", user.UserId);

        Assert.Equal("/login", (await signedIn!.GetAsync(new Uri("/admin", UriKind.Relative), Cancellation)).RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Null(await site.TrySignInAsync(user.UserName));
        Assert.Contains("Отключён", (await site.Administrator.OpenAsync($"{UsersSite.List}?q={user.UserName}")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);

        await PostAsync("Enable", user.UserId);

        Assert.Equal("/login", (await signedIn.GetAsync(new Uri("/admin", UriKind.Relative), Cancellation)).RequestMessage!.RequestUri!.AbsolutePath);
        (await site.TrySignInAsync(user.UserName))!.Dispose();
    }

    [Fact]
    public async Task Delete_SignedInUser_IsOutAndGone()
    {
        var user = await site.AddAsync();
        using var signedIn = await site.TrySignInAsync(user.UserName);

        await PostAsync("Delete", user.UserId);

        Assert.Equal("/login", (await signedIn!.GetAsync(new Uri("/admin", UriKind.Relative), Cancellation)).RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Null(await site.FindAsync(user.UserName));
    }

    [Fact]
    public async Task EditPassword_OfSomebody_CountsAtOnceEndsTheirSignInsAndLiftsALock()
    {
        var user = await site.AddAsync();
        using var signedIn = await site.TrySignInAsync(user.UserName);
        for (var i = 0; i < 5; i++)
        {
            Assert.Null(await site.TrySignInAsync(user.UserName, "wrong"));
        }

        await PostAsync("EditPassword", user.UserId, ("NewPassword", Other), ("PasswordConfirmation", Other));

        Assert.Equal("/login", (await signedIn!.GetAsync(new Uri("/admin", UriKind.Relative), Cancellation)).RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Null(await site.TrySignInAsync(user.UserName));
        (await site.TrySignInAsync(user.UserName, Other))!.Dispose();
    }

    [Theory]
    [InlineData("short", "short", "не меньше 12 знаков")]
    [InlineData(Other, "another one 1916", "Не совпадает")]
    public async Task EditPassword_Wrong_SaysWhyAndChangesNothing(string password, string confirmation, string expected)
    {
        var user = await site.AddAsync();

        using var answer = await PostAsync("EditPassword", user.UserId, ("NewPassword", password), ("PasswordConfirmation", confirmation));
        var page = SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));

        Assert.Contains(expected, page.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Other, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        (await site.TrySignInAsync(user.UserName))!.Dispose();
    }

    [Theory]
    [InlineData("Disable")]
    [InlineData("Delete")]
    public async Task Change_OfOneself_IsRefusedAndSaysWhy(string action)
    {
        await site.AddAsync("Administrator");
        var self = (await site.FindAsync(ForumSite.AdminName))!;

        using var answer = await PostAsync(action, self.UserId);

        Assert.Contains("под которой вы вошли", SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.True((await site.FindAsync(ForumSite.AdminName))!.IsEnabled);
    }

    [Fact]
    public async Task EditPassword_OfOneself_AsksForTheCurrentOne()
    {
        var self = (await site.FindAsync(ForumSite.AdminName))!;

        using var answer = await PostAsync("EditPassword", self.UserId, ("NewPassword", Other), ("PasswordConfirmation", Other));

        Assert.Equal("/ChangePassword", answer.RequestMessage!.RequestUri!.AbsolutePath);
        (await site.TrySignInAsync(ForumSite.AdminName, ForumSite.AdminPassword))!.Dispose();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ByARoleThatIsNotForIt_IsForbiddenWhetherOrNotThereIsSuchAUser(string role, string address)
    {
        var other = await site.AddAsync();
        using var user = await site.SignInAsAsync(role);

        using var answer = await user.GetAsync(new Uri(address.Replace("{id}", other.UserId, StringComparison.Ordinal), UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null((await user.OpenAsync("/admin")).QuerySelector($"a[href='{UsersSite.List}']"));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Post_ByWhoMayNotOrWithoutATokenOrForNobody_ChangesNothing(string action)
    {
        var target = await site.AddAsync(password: null);
        (string, string)[] fields = [("User.UserName", "taken"), ("User.Email", "taken@example.org"), ("NewPassword", Other), ("PasswordConfirmation", Other)];
        var address = UsersSite.AddressOf(action, target.UserId);
        foreach (var role in new[] { "Editor", "Moderator", "Translator" })
        {
            using var user = await site.SignInAsAsync(role);
            using var forbidden = await user.PostFormAsync(address, [(await user.OpenAsync("/admin")).Token(), .. fields]);
            Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        }

        using var stranger = site.NewVisitor();
        using var anonymous = await stranger.PostFormAsync(address, [(await stranger.OpenAsync("/login")).Token(), .. fields]);
        using var unsigned = await site.Administrator.PostFormAsync(address, fields);
        using var unknown = await PostAsync(action, "unknown", fields);

        Assert.Equal("/login", anonymous.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound), (unsigned.StatusCode, unknown.StatusCode));
        var stored = (await site.FindAsync(target.UserName))!;
        Assert.Equal((true, null, target.SecurityStamp), (stored.IsEnabled, stored.PasswordHash, stored.SecurityStamp));
    }

    [Theory]
    [InlineData("Enable")]
    [InlineData("Disable")]
    [InlineData("Delete")]
    public async Task Get_OfWhatChanges_ChangesNothing(string action)
    {
        var user = await site.AddAsync();

        using var answer = await site.Administrator.GetAsync(new Uri(UsersSite.AddressOf(action, user.UserId), UriKind.Relative), Cancellation);

        Assert.False(answer.IsSuccessStatusCode);
        Assert.True((await site.FindAsync(user.UserName))!.IsEnabled);
    }

    [Fact]
    public async Task Administrators_WhoDisableEachOtherAtOnce_DoNotBothSucceed()
    {
        await using var site = new UsersSite();
        await site.InitializeAsync();
        var (first, second) = ((await site.FindAsync(ForumSite.AdminName))!, await site.AddAsync("Administrator"));

        // Has no password yet, so nobody could sign in.
        await site.AddAsync("Administrator", password: null);
        using var other = (await site.TrySignInAsync(second.UserName))!;
        var (tokenOfFirst, tokenOfSecond) = ((await site.Administrator.OpenAsync("/admin")).Token(), (await other.OpenAsync("/admin")).Token());

        await Task.WhenAll(
            site.Administrator.PostFormAsync(UsersSite.AddressOf("Disable", second.UserId), tokenOfFirst),
            other.PostFormAsync(UsersSite.AddressOf("Disable", first.UserId), tokenOfSecond));

        Assert.Single(new[] { (await site.FindAsync(first.UserName))!, (await site.FindAsync(second.UserName))! }, user => user.IsEnabled);
    }

    [Theory]
    [InlineData("Edit")]
    [InlineData("Disable")]
    [InlineData("Delete")]
    [InlineData("EditPassword")]
    [InlineData("Invite")]
    public async Task Administrator_BySomebodyWhoMayOnlyManageUsers_IsOutOfReach(string action)
    {
        await site.AddRoleAsync("Secretary", "AccessAdminPanel", "AccessAdminDashboard", "ManageUsers");
        var (administrator, editor) = (await site.AddAsync("Administrator"), await site.AddAsync());
        using var secretary = await site.SignInAsAsync("Secretary");
        (string, string)[] fields =
        [
            (await secretary.OpenAsync(UsersSite.New)).Token(),
            ("NewPassword", Other), ("PasswordConfirmation", Other), ("User.UserName", editor.UserName), ("User.Email", editor.Email!), ("User.Roles[0].Role", "Administrator"), ("User.Roles[0].IsSelected", "true"),
        ];

        using var refused = await secretary.PostFormAsync(UsersSite.AddressOf(action, administrator.UserId), fields);
        using var allowed = await secretary.PostFormAsync(UsersSite.AddressOf(action, editor.UserId), fields);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (refused.StatusCode, allowed.StatusCode));
        Assert.Equal(administrator.SecurityStamp, (await site.FindAsync(administrator.UserName))!.SecurityStamp);
        Assert.DoesNotContain("Administrator", (await site.FindAsync(editor.UserName))?.RoleNames ?? []);
    }

    private async Task<HttpResponseMessage> PostAsync(string action, string id, params (string Name, string Value)[] fields) =>
        await site.Administrator.PostFormAsync(UsersSite.AddressOf(action, id), [(await site.Administrator.OpenAsync(UsersSite.List)).Token(), .. fields]);
}
