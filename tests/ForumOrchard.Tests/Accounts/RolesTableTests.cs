using System.Net;
using System.Text.RegularExpressions;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Accounts;

/// <summary>The table of what roles may do.</summary>
public sealed partial class RolesTableTests(UsersSite site) : IClassFixture<UsersSite>
{
    private const string Address = "/Admin/Roles/Index";

    [Theory]
    [InlineData("Вести медиатеку", "Администратор, Редактор")]
    [InlineData("Менять любые материалы", "Администратор, Редактор, Переводчик")]
    [InlineData("Публиковать и снимать: комментарии", "Администратор, Редактор, Модератор")]
    [InlineData("Менять пользователей", "Администратор")]
    public async Task Table_OfAPermission_HasTheRolesThatWouldBeGrantedIt(string permission, string expected)
    {
        var page = await site.Administrator.OpenAsync(Address);

        var roles = page.QuerySelectorAll("thead th").Skip(1).Select(cell => cell.TextContent).ToList();
        var row = Assert.Single(page.QuerySelectorAll("tbody tr"), row => row.QuerySelector("th")!.TextContent == permission);
        Assert.Equal(expected, string.Join(", ", row.QuerySelectorAll("td").Select((cell, i) => cell.TextContent == "Да" ? roles[i] : null).OfType<string>()));
    }

    [Fact]
    public async Task Table_InRussian_HasNoEnglish()
    {
        var table = (await site.Administrator.OpenAsync(Address)).QuerySelector("table")!;

        Assert.DoesNotMatch(English(), table.TextContent.Replace("API", string.Empty, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Editor")]
    [InlineData("Moderator")]
    [InlineData("Translator")]
    public async Task Table_ByAnotherRole_IsForbidden(string role)
    {
        using var user = await site.SignInAsAsync(role);

        Assert.Equal(HttpStatusCode.Forbidden, (await user.GetAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [GeneratedRegex("[A-Za-z]")]
    private static partial Regex English();
}
