using System.Globalization;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Transfer;
using ForumOrchard.Tests.Uploads;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace ForumOrchard.Tests.AuditTrail;

/// <summary>Who did what, and when.</summary>
public sealed class AuditTrailTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string List = "/Admin/AuditTrail";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Item_WrittenPublishedAndDeleted_IsListedWithWhoWhatAndWhen()
    {
        var edit = await site.Editor.WriteAsync(await site.Editor.OpenAsync(Writing.NewArticle), publish: false, ("TitlePart.Title", "Кедровка"), ("HtmlBodyPart.Html", "<p>Тайный текст</p>"));
        edit = await site.Editor.WriteAsync(edit, publish: true);
        await site.Editor.SendAsync(edit.QuerySelector("form[action$='/Unpublish']")!);
        await site.Editor.SendAsync((await site.Editor.OpenAsync(edit.QuerySelector("form.content-form")!.GetAttribute("action")!)).QuerySelector("form[action$='/Remove']")!);

        var id = edit.QuerySelector("form.content-form")!.GetAttribute("action")!.Split('/')[^2];
        var lines = Lines(await site.Editor.OpenAsync($"{List}/{id}"));

        Assert.Equal(["Удалено", "Снято с публикации", "Опубликовано", "Сохранён черновик", "Создано"], lines.Select(line => line.What.Split(" · ")[1]).Distinct());
        Assert.All(lines, line => Assert.Equal(("admin", "Кедровка"), (line.Who, line.Subject)));
        Assert.All(lines, line => Assert.StartsWith(ForumSite.Today.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), line.When, StringComparison.Ordinal));
        Assert.DoesNotContain("Тайный текст", await StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_Filtered_HasOnlyWhatIsLikeIt()
    {
        using var writer = await site.SignInAsAsync("Editor");
        await writer.WriteAsync(await writer.OpenAsync(Writing.NewArticle), publish: false, ("TitlePart.Title", "Пищуха"));
        var who = Lines(await site.Editor.OpenAsync(List)).First(line => line.Subject == "Пищуха").Who;

        var byPerson = Lines(await site.Editor.OpenAsync($"{List}?person={who.ToUpperInvariant()}&category=Content"));
        var yesterday = ForumSite.Today.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var today = ForumSite.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.All(byPerson, line => Assert.Equal((who, "Пищуха"), (line.Who, line.Subject)));
        Assert.NotEmpty(byPerson);
        Assert.Empty(Lines(await site.Editor.OpenAsync($"{List}?person={who}&to={yesterday}")));
        Assert.NotEmpty(Lines(await site.Editor.OpenAsync($"{List}?person={who}&from={today}&to={today}")));
        Assert.Empty(Lines(await site.Editor.OpenAsync($"{List}?person={who}&category=Settings")));
    }

    [Fact]
    public async Task Account_CreatedChangedAndDisabled_IsListedByWhatChanged()
    {
        var name = "korolek" + Guid.NewGuid().ToString("n")[..8];
        var id = string.Empty;
        await ChangeAsync(async users =>
        {
            var user = new User { UserName = name, Email = $"{name}@example.org", RoleNames = ["Editor"] };
            await users.CreateAsync(user, "apricot valley 1916");
            id = user.UserId;
        });
        await ChangeAsync(async users => await users.AddToRoleAsync((await users.FindByIdAsync(id))!, "Moderator"));
        await ChangeAsync(async users =>
        {
            var user = (await users.FindByIdAsync(id))!;
            await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), "damson hollow 1931");
        });
        await ChangeAsync(async users =>
        {
            var user = (User)(await users.FindByIdAsync(id))!;
            user.IsEnabled = false;
            await users.UpdateAsync(user);
        });
        await ChangeAsync(async users => await users.UpdateAsync((await users.FindByIdAsync(id))!));

        var lines = Lines(await site.Editor.OpenAsync($"{List}/{id}"));

        Assert.Equal(["Учётная запись отключена", "Изменён пароль", "Изменены роли", "Учётная запись создана"], lines.Select(line => line.What.Split(" · ")[1]));
        Assert.All(lines, line => Assert.Equal(name, line.Subject));
        var stored = await StoredAsync();
        Assert.DoesNotContain("damson", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("PasswordHash", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_ThatFails_IsListedWithoutWhatWasTyped()
    {
        using var visitor = site.NewVisitor();
        foreach (var (name, password) in new[] { ("admin", "not the password"), ("my secret password", "x") })
        {
            var form = (await visitor.OpenAsync("/login")).QuerySelector("form:has([name=UserName])")!;
            await visitor.SendAsync(form, ("UserName", name), ("Password", password));
        }

        var lines = Lines(await site.Editor.OpenAsync(List + "?category=User"));

        Assert.Equal(["admin", ""], lines.Where(line => line.What.EndsWith("Неудачный вход", StringComparison.Ordinal)).Select(line => line.Subject).OrderDescending(StringComparer.Ordinal));
        Assert.All(lines.Where(line => line.What.EndsWith("Неудачный вход", StringComparison.Ordinal)), line => Assert.Equal("Сам сайт или посетитель", line.Who));
        Assert.Contains(lines, line => line is { Who: "admin", Subject: "admin" } && line.What.EndsWith("· Вход", StringComparison.Ordinal));
        Assert.DoesNotContain("my secret", await StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_ThatIsRolledBack_IsNotListed()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => ShellScope.UsingNewScopeAsync(site.Services, async scope =>
        {
            var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("NewsArticle");
            item.DisplayText = "Поползень";
            await contents.CreateAsync(item, VersionOptions.Published);
            throw new InvalidOperationException();
        }));

        Assert.DoesNotContain("Поползень", await StoredAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_Saved_AreListedAndRefusedOnesAreNot()
    {
        const string Page = "/Admin/Settings/AuditTrail";
        var before = Lines(await site.Editor.OpenAsync(List + "?category=Settings")).Count;
        var form = (await site.Editor.OpenAsync(Page)).QuerySelector("form.settings")!;

        var refused = await site.Editor.SendAsync(form, (form.QuerySelector("[name$=RetentionDays]")!.GetAttribute("name")!, "0"));
        Assert.Equal(before, Lines(await site.Editor.OpenAsync(List + "?category=Settings")).Count);
        await site.Editor.SendAsync(form, (form.QuerySelector("[name$=RetentionDays]")!.GetAttribute("name")!, "45"));

        Assert.Contains("от 1 до", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("admin", "AuditTrail"), Lines(await site.Editor.OpenAsync(List + "?category=Settings")).Select(line => (line.Who, line.Subject)).First());
        Assert.Equal("45", (await site.Editor.OpenAsync(Page)).QuerySelector("[name$=RetentionDays]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Items_OfTypesThatTheSettingsDoNotName_AreNotListed()
    {
        const string Page = "/Admin/Settings/AuditTrail";
        var form = (await site.Editor.OpenAsync(Page)).QuerySelector("form.settings")!;
        Assert.All(form.QuerySelectorAll("[name$='.Types']"), box => Assert.True(box.HasAttribute("checked"), box.GetAttribute("value")));
        form.QuerySelector("[value=CouncilMember]")!.RemoveAttribute("checked");
        await site.Editor.SendAsync(form);

        await site.Editor.WriteAsync(await site.Editor.OpenAsync("/Admin/Contents/ContentTypes/CouncilMember/Create"), publish: true, ("TitlePart.Title", "Чечевица"));
        await site.Editor.WriteAsync(await site.Editor.OpenAsync("/Admin/Contents/ContentTypes/Page/Create"), publish: true, ("TitlePart.Title", "Вертишейка"));

        var stored = await StoredAsync();
        Assert.DoesNotContain("Чечевица", stored, StringComparison.Ordinal);
        Assert.Contains("Вертишейка", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_AndImport_AreListed()
    {
        var item = await site.AddAsync("NewsArticle", "ru/news/listed-export", VersionOptions.Draft, _ => { });
        var archive = await site.Editor.ExportAsync(item);
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.RemoveAsync((await contents.GetAsync(item, VersionOptions.Latest))!);
        });

        var plan = await site.Editor.UploadAsync(archive);
        Assert.Equal(string.Empty, (await site.Editor.RunAsync(plan, ("all", "true"))).Fault());

        var lines = Lines(await site.Editor.OpenAsync(List + "?category=Transfer"));
        Assert.Equal([("admin", "Импорт"), ("admin", "Экспорт")], lines.Select(line => (line.Who, line.What.Split(" · ")[1])).Take(2));
        Assert.Equal("Импортировано", Lines(await site.Editor.OpenAsync($"{List}/{item}"))[0].What.Split(" · ")[1]);
    }

    [Fact]
    public async Task Trimming_DeletesWhatIsOlderThanTheSettingsSay()
    {
        await site.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            foreach (var days in new[] { 20, 400 })
            {
                await session.SaveAsync(new AuditTrailEvent { EventId = Guid.NewGuid().ToString("n")[..26], Category = "Content", Name = "Created", CorrelationId = $"days{days}", CreatedUtc = DateTime.UtcNow.AddDays(-days) });
            }
        });

        await site.InScopeAsync(services => services.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == "AuditTrailBackgroundTask").DoWorkAsync(services, Cancellation));

        Assert.Empty(Lines(await site.Editor.OpenAsync(List + "/days400")));
        Assert.Single(Lines(await site.Editor.OpenAsync(List + "/days20")));
    }

    private Task ChangeAsync(Func<UserManager<IUser>, Task> change) => site.InScopeAsync(services => change(services.GetRequiredService<UserManager<IUser>>()));

    private static List<(string When, string Who, string What, string Subject)> Lines(IDocument page) =>
        [.. page.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray()).Select(cells => (cells[0], cells[1], cells[2], cells[3]))];

    /// <summary>All events as they are stored.</summary>
    private async Task<string> StoredAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.DataFolder, "Sites", "Default", "OrchardCore.db")};Mode=ReadOnly");
        await connection.OpenAsync(Cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(Content, ' ') FROM Document WHERE Type LIKE '%AuditTrail%'";
        return System.Text.RegularExpressions.Regex.Unescape((string)(await command.ExecuteScalarAsync(Cancellation))!);
    }
}
