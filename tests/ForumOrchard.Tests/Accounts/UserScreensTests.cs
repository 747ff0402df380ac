using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Accounts;

/// <summary>The administrator's list of users and their forms.</summary>
public sealed class UserScreensTests(UsersSite site) : IClassFixture<UsersSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task List_OfUsers_TellsRolesAndStateAndWhoIsLooking()
    {
        var user = await site.AddAsync("Translator");

        var own = await RowAsync(ForumSite.AdminName);
        var other = await RowAsync(user.UserName);

        Assert.Contains("Администратор", own.TextContent, StringComparison.Ordinal);
        Assert.Contains("Это вы.", own.TextContent, StringComparison.Ordinal);
        Assert.Contains(user.Email!, other.TextContent, StringComparison.Ordinal);
        Assert.Contains("Переводчик", other.TextContent, StringComparison.Ordinal);
        Assert.Contains("Может войти", other.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Это вы.", other.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_SearchedByPartOfNameOrAddressInAnyCase_ShowsOnlyThose()
    {
        var one = await site.AddAsync();
        await site.AddAsync();

        var byName = await OpenAsync($"{UsersSite.List}?q={one.UserName[4..].ToUpperInvariant()}");
        var byAddress = await OpenAsync($"{UsersSite.List}?q={one.UserName[8..]}%40EXAMPLE");
        var none = await OpenAsync($"{UsersSite.List}?q=%25");

        Assert.All([byName, byAddress], page => Assert.Equal(one.UserName, Assert.Single(page.QuerySelectorAll("tbody a")).TextContent));
        Assert.Empty(none.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task List_LongerThanAPage_HasPages()
    {
        var part = Guid.NewGuid().ToString("n")[..12];
        await site.InUsersAsync(async users =>
        {
            for (var i = 0; i <= 50; i++)
            {
                await users.CreateAsync(new OrchardCore.Users.Models.User { UserName = $"{part}.{i:00}", Email = $"{part}.{i:00}@example.org" });
            }
        });

        var first = await OpenAsync($"{UsersSite.List}?q={part}");
        var second = await OpenAsync(first.QuerySelector(".pager [rel=next]")!.GetAttribute("href")!);

        Assert.Equal(50, first.QuerySelectorAll("tbody tr").Length);
        Assert.Equal($"{part}.50", Assert.Single(second.QuerySelectorAll("tbody a")).TextContent);
    }

    [Fact]
    public async Task Create_WithRoleAndPassword_LetsTheUserInWithThatRoleAlone()
    {
        var name = Name();

        var page = await CreateAsync(("User.UserName", name), ("User.Roles[1].IsSelected", "true"));

        Assert.NotNull(page.QuerySelector("[role=status]"));
        Assert.Equal(["Editor"], (await site.FindAsync(name))!.RoleNames);
        using var user = await site.TrySignInAsync(name);
        Assert.Equal(HttpStatusCode.OK, (await user!.GetAsync(new Uri("/admin", UriKind.Relative), Cancellation)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await user.GetAsync(new Uri(UsersSite.List, UriKind.Relative), Cancellation)).StatusCode);
    }

    [Theory]
    [InlineData("User.Password", "short", "не меньше 12 знаков")]
    [InlineData("User.Password", "aaaaaaaaaaaaaaaa", "не меньше 5 разных знаков")]
    [InlineData("User.PasswordConfirmation", "another one 1916", "Не совпадает")]
    [InlineData("User.UserName", "", "Укажите имя пользователя")]
    [InlineData("User.UserName", "Аида", "только латинские буквы")]
    [InlineData("User.UserName", "ADMIN", "Имя «ADMIN» уже занято")]
    [InlineData("User.Email", "", "Укажите адрес эл. почты")]
    [InlineData("User.Email", "nothing", "Укажите адрес эл. почты")]
    [InlineData("User.Email", "Admin@Example.ORG", "уже указан у другого пользователя")]
    public async Task Create_WithSomethingWrong_SaysSoAtTheFieldAndStoresNothing(string field, string value, string expected)
    {
        var name = Name();

        (string, string)[] wrong = field switch
        {
            "User.UserName" => [(field, value)],
            "User.Password" => [("User.UserName", name), (field, value), ("User.PasswordConfirmation", value)],
            _ => [("User.UserName", name), (field, value)],
        };

        var page = await CreateAsync(wrong);

        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains(expected, page.GetElementById($"{input.Id}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ошибка: Новый пользователь", page.Title![.."Ошибка: Новый пользователь".Length]);
        Assert.Null(await site.FindAsync(name));
        Assert.DoesNotContain(UsersSite.Password, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_Form_TellsTheRulesOfPasswordsAtTheField()
    {
        var page = await OpenAsync(UsersSite.New);

        var password = page.QuerySelector("[name='User.Password']")!;
        Assert.Contains("Не меньше 12 знаков, из них 5 разных", page.GetElementById(password.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_NameAndRoles_CountAtTheUsersNextRequest()
    {
        var user = await site.AddAsync("Translator");
        using var signedIn = await site.TrySignInAsync(user.UserName);
        var name = Name();

        await EditAsync(user.UserId, ("User.UserName", name), ("User.Roles[0].IsSelected", "true"), ("User.Roles[2].IsSelected", "false"));

        var stored = (await site.FindAsync(name))!;
        Assert.Equal((user.UserId, user.Email, "Administrator"), (stored.UserId, stored.Email, Assert.Single(stored.RoleNames)));
        Assert.Contains("Это вы.", (await signedIn!.OpenAsync($"{UsersSite.List}?q={name}")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(await site.FindAsync(user.UserName));
    }

    [Fact]
    public async Task Edit_Address_EndsTheUsersSignIns()
    {
        var user = await site.AddAsync("Administrator");
        using var signedIn = await site.TrySignInAsync(user.UserName);
        var address = $"{Name()}@example.org";

        await EditAsync(user.UserId, ("User.Email", address));

        Assert.Equal(address, (await site.FindAsync(user.UserName))!.Email);
        Assert.DoesNotContain("Это вы.", (await signedIn!.OpenAsync(UsersSite.List)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_RoleTaken_IsGoneAtTheUsersNextRequest()
    {
        var user = await site.AddAsync();
        using var signedIn = await site.TrySignInAsync(user.UserName);

        await EditAsync(user.UserId, ("User.Roles[1].IsSelected", "false"));

        Assert.Equal(HttpStatusCode.Forbidden, (await signedIn!.GetAsync(new Uri("/admin", UriKind.Relative), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task Edit_NameOfAnotherUser_IsRefusedAndChangesNothing()
    {
        var (user, other) = (await site.AddAsync(), await site.AddAsync());

        var page = await EditAsync(user.UserId, ("User.UserName", other.UserName.ToUpperInvariant()), ("User.Roles[1].IsSelected", "false"));

        Assert.Contains("уже занято", page.QuerySelector("#User_UserName-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(user.UserName, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Editor"], (await site.FindAsync(user.UserName))!.RoleNames);
    }

    [Fact]
    public async Task Edit_ByTwoAdministratorsAtOnce_DoesNotUndoTheFirst()
    {
        var user = await site.AddAsync();
        var form = UsersSite.FormOf(await OpenAsync(UsersSite.AddressOf("Edit", user.UserId)));
        await EditAsync(user.UserId, ("User.Roles[2].IsSelected", "true"));

        var page = await site.Administrator.SendAsync(form, ("User.Email", "late@example.org"));

        Assert.NotNull(page.QuerySelector(".alert-danger"));
        Assert.Equal((user.Email, 2), ((await site.FindAsync(user.UserName))!.Email, (await site.FindAsync(user.UserName))!.RoleNames.Count));
    }

    [Fact]
    public async Task Edit_Oneself_KeepsTheRoles()
    {
        var self = (await site.FindAsync(ForumSite.AdminName))!;

        var page = await OpenAsync(UsersSite.AddressOf("Edit", self.UserId));
        await EditAsync(self.UserId, ("User.Roles[0].IsSelected", "false"), ("User.Roles[1].IsSelected", "true"));

        Assert.All(page.QuerySelectorAll("[type=checkbox]"), box => Assert.True(box.HasAttribute("disabled")));
        Assert.Empty(page.QuerySelectorAll("form[action*=Disable], form[action*=Delete]"));
        Assert.Equal(["Administrator"], (await site.FindAsync(ForumSite.AdminName))!.RoleNames);
    }

    private static string Name() => $"new{Guid.NewGuid():n}";

    private Task<IDocument> OpenAsync(string address) => site.Administrator.OpenAsync(address);

    private async Task<IElement> RowAsync(string name) =>
        Assert.Single((await OpenAsync($"{UsersSite.List}?q={name}")).QuerySelectorAll("tbody tr"), row => row.QuerySelector("a")!.TextContent == name);

    private async Task<IDocument> CreateAsync(params (string Name, string Value)[] fields) => await site.Administrator.SendAsync(
        UsersSite.FormOf(await OpenAsync(UsersSite.New)),
        [.. new[] { ("User.Email", $"{Name()}@example.org"), ("User.Password", UsersSite.Password), ("User.PasswordConfirmation", UsersSite.Password) }.ExceptBy(fields.Select(field => field.Name), field => field.Item1), .. fields]);

    private async Task<IDocument> EditAsync(string id, params (string Name, string Value)[] fields) =>
        await site.Administrator.SendAsync(UsersSite.FormOf(await OpenAsync(UsersSite.AddressOf("Edit", id))), fields);
}
