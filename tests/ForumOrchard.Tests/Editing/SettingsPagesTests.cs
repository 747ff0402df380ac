using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ForumOrchard.Organization.Settings;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.Editing;

/// <summary>The settings pages of the admin over HTTP: who may open them, what they store, and what visitors see then.</summary>
public sealed class SettingsPagesTests(SettingsPagesTests.Site site) : IClassFixture<SettingsPagesTests.Site>
{
    private const string Organization = "/Admin/Settings/organization";
    private const string OldAddresses = "/Admin/Settings/old-addresses";
    private const string General = "/Admin/Settings/general";
    private const string Name = "OrganizationSettings.Languages[0].Name";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Organization_Saved_IsSeenByVisitorsAtOnceAndSaysSo()
    {
        var name = $"Форум {Guid.NewGuid():n}";
        using var editor = await site.SignInAsync("ru");
        Assert.DoesNotContain(name, await site.Client.GetStringAsync("/ru", Cancellation), StringComparison.Ordinal);

        var page = await SaveAsync(editor, Organization, (Name, name));

        Assert.Equal("Параметры сохранены.", page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal(name, page.QuerySelector($"[name='{Name}']")!.GetAttribute("value"));
        Assert.Contains(name, await site.Client.GetStringAsync("/ru", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Organization_Invalid_StoresNothingAndComesBackAsTyped()
    {
        var before = await StoredAsync<OrganizationSettings>();
        using var editor = await site.SignInAsync("ru");

        var page = await SaveAsync(editor, Organization, ("OrganizationSettings.Email", "typed@example.org"), ("OrganizationSettings.Facebook", "javascript:alert(1)"));

        Assert.StartsWith("Ошибка: Организация", page.Title, StringComparison.Ordinal);
        var link = page.QuerySelector("[role=alert] a")!;
        Assert.Equal("Адрес начинается с https://.", link.TextContent);
        Assert.Equal("javascript:alert(1)", page.QuerySelector(link.GetAttribute("href")!)!.GetAttribute("value"));
        Assert.Equal("typed@example.org", page.QuerySelector("[name='OrganizationSettings.Email']")!.GetAttribute("value"));
        Assert.Equal((before.Email, before.Facebook), ((await StoredAsync<OrganizationSettings>()).Email, (await StoredAsync<OrganizationSettings>()).Facebook));
    }

    [Fact]
    public async Task Organization_SavedByAnotherMeanwhile_IsToldAndTheNextTryIsTaken()
    {
        using var first = await site.SignInAsync("ru");
        using var second = await site.SignInAsync("ru");
        var form = await OpenFormAsync(first, Organization);
        await SaveAsync(second, Organization, ("OrganizationSettings.Email", "second@example.org"));

        var told = await SendAsync(first, form, ("OrganizationSettings.Email", "first@example.org"));

        Assert.Contains("За это время этот материал сохранил", told.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("second@example.org", (await StoredAsync<OrganizationSettings>()).Email);
        var taken = await SendAsync(first, told.QuerySelector<IHtmlFormElement>("main form")!);
        Assert.NotNull(taken.QuerySelector("[role=status]"));
        Assert.Equal("first@example.org", (await StoredAsync<OrganizationSettings>()).Email);
    }

    [Theory]
    [InlineData("Editor", Organization, HttpStatusCode.OK)]
    [InlineData("Editor", OldAddresses, HttpStatusCode.OK)]
    [InlineData("Editor", General, HttpStatusCode.Forbidden)]
    [InlineData("Editor", "/Admin/Settings/nothing", HttpStatusCode.Forbidden)]
    [InlineData("Translator", Organization, HttpStatusCode.Forbidden)]
    [InlineData("Moderator", OldAddresses, HttpStatusCode.Forbidden)]
    [InlineData("Administrator", Organization, HttpStatusCode.OK)]
    [InlineData("Administrator", OldAddresses, HttpStatusCode.OK)]
    [InlineData("Administrator", General, HttpStatusCode.OK)]
    [InlineData("Administrator", "/Admin/Settings/nothing", HttpStatusCode.NotFound)]
    public async Task Page_OfARole_AnswersByItsPermission(string role, string address, HttpStatusCode expected)
    {
        using var user = await site.SignInAsAsync(role);
        var before = await StoredAsync<OrganizationSettings>();
        using var opened = await user.GetAsync(address, Cancellation);
        using var withoutToken = await user.PostFormAsync(address, ("OrganizationSettings.Email", "evil@example.org"));
        using var sent = await user.PostFormAsync(address, ("OrganizationSettings.Email", "evil@example.org"), ("RedirectsSettings.Lines", "/a/ https://evil.example/"), await TokenAsync(user));

        Assert.Equal(expected, opened.StatusCode);
        Assert.Contains("<h1>", await opened.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, withoutToken.StatusCode);
        if (expected != HttpStatusCode.OK)
        {
            Assert.Equal(expected, sent.StatusCode);
            Assert.Equal(before.Email, (await StoredAsync<OrganizationSettings>()).Email);
        }
    }

    [Theory]
    [InlineData(Organization)]
    [InlineData(OldAddresses)]
    [InlineData(General)]
    [InlineData("/Admin/Settings/nothing")]
    public async Task Page_Anonymous_IsSentToSignIn(string address)
    {
        using var opened = await site.Client.GetAsync(address, Cancellation);
        using var sent = await site.Client.PostFormAsync(address, ("OrganizationSettings.Email", "evil@example.org"));

        Assert.Equal("/login", opened.Headers.Location?.AbsolutePath);
        Assert.Equal("/login", sent.Headers.Location?.AbsolutePath);
    }

    [Fact]
    public async Task Menu_HasTheGroupsThatTheUserMayOpen()
    {
        using var administrator = await site.SignInAsync("ru");
        using var editor = await site.SignInAsAsync("Editor");
        using var translator = await site.SignInAsAsync("Translator");

        var forAdministrator = GroupOf(await administrator.OpenAsync(OldAddresses), "Настройка")!;
        var forEditor = GroupOf(await editor.OpenAsync("/admin"), "Settings")!;

        Assert.Equal(["Журнал действий", "Задачи", "Общие", "Организация", "Письма о новых делах", "Старые адреса", "Электронная почта", "Языки"], forAdministrator.QuerySelectorAll("a").Select(link => link.TextContent).Order());
        Assert.True(forAdministrator.HasAttribute("open"));
        Assert.Equal(OldAddresses, forAdministrator.QuerySelector("a[aria-current=page]")!.GetAttribute("href"));
        Assert.Equal([OldAddresses, Organization], forEditor.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Order());
        Assert.False(forEditor.HasAttribute("open"));
        Assert.Null(GroupOf(await translator.OpenAsync("/admin"), "Settings"));

        static IElement? GroupOf(IDocument page, string name) => page.QuerySelectorAll(".places details").SingleOrDefault(group => group.QuerySelector("summary")!.TextContent == name);
    }

    [Fact]
    public async Task Pages_InRussian_HaveNoEnglishWord()
    {
        using var editor = await site.SignInAsync("ru");
        foreach (var address in new[] { Organization, OldAddresses, General })
        {
            var page = await editor.OpenAsync(address);

            Assert.DoesNotMatch("[A-Za-z]{3,}", string.Join(' ', page.TextsOf("h1, legend, label, .hint, button, summary, .places a, .bar a")).Replace("Facebook", "", StringComparison.Ordinal)
                .Replace("Twitter", "", StringComparison.Ordinal).Replace("English", "", StringComparison.Ordinal).Replace("lang", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task General_Saved_IsUsedAtOnce()
    {
        using var administrator = await site.SignInAsync("ru");
        var form = await OpenFormAsync(administrator, General);

        var page = await SendAsync(administrator, form, ("ISite.SiteName", " Сайт "), ("ISite.BaseUrl", "https://forum.example/"), ("ISite.TimeZone", "Asia/Almaty"), ("ISite.PageSize", "3"));

        Assert.NotNull(page.QuerySelector("[role=status]"));
        Assert.Equal("Asia/Almaty", page.QuerySelector("option[selected]")!.GetAttribute("value"));
        var stored = await SettingsAsync();
        Assert.Equal(("Сайт", "https://forum.example", "Asia/Almaty", 3), (stored.SiteName, stored.BaseUrl, stored.TimeZoneId, stored.PageSize));
        Assert.Contains("https://forum.example/ru", await site.Client.GetStringAsync("/ru", Cancellation), StringComparison.Ordinal);
        await SendAsync(administrator, form);
    }

    [Theory]
    [InlineData("SiteName", " ", "Укажите название сайта")]
    [InlineData("BaseUrl", "forum.example", "Адрес начинается с https://")]
    [InlineData("BaseUrl", "javascript:alert(1)", "Адрес начинается с https://")]
    [InlineData("BaseUrl", "https://user@forum.example", "Адрес начинается с https://")]
    [InlineData("BaseUrl", "https://forum.example/?q", "Адрес начинается с https://")]
    [InlineData("TimeZone", "Asia/Nowhere", "Выберите часовой пояс")]
    [InlineData("TimeZone", "../../etc/passwd", "Выберите часовой пояс")]
    [InlineData("PageSize", "0", "от 1 до")]
    [InlineData("PageSize", "many", "от 1 до")]
    [InlineData("PageSize", "100000", "от 1 до")]
    public async Task General_WrongValue_IsRefusedAtItsField(string field, string value, string expected)
    {
        using var administrator = await site.SignInAsync("ru");
        var before = await SettingsAsync();

        var page = await SaveAsync(administrator, General, ("ISite." + field, value));

        Assert.Contains(expected, page.QuerySelector($"[data-valmsg-for='ISite.{field}']")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("[role=status]"));
        if (page.QuerySelector($"input[name='ISite.{field}']") is { } input)
        {
            Assert.Equal(value, input.GetAttribute("value"));
        }

        var after = await SettingsAsync();
        Assert.Equal((before.SiteName, before.BaseUrl, before.TimeZoneId, before.PageSize), (after.SiteName, after.BaseUrl, after.TimeZoneId, after.PageSize));
    }

    private static async Task<IHtmlFormElement> OpenFormAsync(HttpClient editor, string address) => (await editor.OpenAsync(address)).QuerySelector<IHtmlFormElement>("main form")!;

    private static async Task<IDocument> SaveAsync(HttpClient editor, string address, params (string Name, string Value)[] fields) =>
        await SendAsync(editor, await OpenFormAsync(editor, address), fields);

    /// <summary>Sends the whole form as it was shown, with some fields changed.</summary>
    private static async Task<IDocument> SendAsync(HttpClient editor, IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        var shown = form.Elements.Select(element => element switch
        {
            IHtmlInputElement input => (Name: input.Name ?? "", input.Value),
            IHtmlTextAreaElement area => (Name: area.Name ?? "", area.Value),
            IHtmlSelectElement select => (Name: select.Name ?? "", Value: select.Value ?? ""),
            _ => default,
        }).Where(field => field.Name is { Length: > 0 });
        using var answer = await editor.PostFormAsync(form.GetAttribute("action")!, [.. shown.ExceptBy(fields.Select(field => field.Name), field => field.Name), .. fields]);
        answer.EnsureSuccessStatusCode();
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task<(string Name, string Value)> TokenAsync(HttpClient user)
    {
        const string Field = "__RequestVerificationToken";
        return (Field, (await user.OpenAsync("/admin")).QuerySelector($"[name={Field}]")!.GetAttribute("value")!);
    }

    private async Task<T> StoredAsync<T>()
        where T : new() => (await SettingsAsync()).As<T>();

    private async Task<ISite> SettingsAsync()
    {
        ISite settings = new SiteSettings();
        await site.InScopeAsync(async services => settings = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync());
        return settings;
    }

    /// <summary>A site of its own: the settings are every page's.</summary>
    public sealed class Site : ForumSite
    {
        public Site()
        {
            RunsBackgroundTasks = false;
            Settings["OrchardCore:ForumOrchard_Hosting:SignInAttemptsPerMinute"] = "1000";
        }
    }
}
