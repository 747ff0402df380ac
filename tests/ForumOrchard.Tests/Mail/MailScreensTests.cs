using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Email;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.Mail;

/// <summary>The settings of mail in the admin, and the page to try them.</summary>
public sealed class MailScreensTests(MailSite site) : IClassFixture<MailSite>
{
    private const string Settings = "/Admin/Settings/email";

    private const string Test = "/Admin/Email/Test";

    private const string Password = "walnut terrace 1926";

    [Fact]
    public async Task Settings_Saved_KeepThePasswordEncryptedAndNeverShowIt()
    {
        using var admin = await site.SignInAsync("ru");

        var page = await SaveAsync(admin, ("SmtpSettings.Host", "mail.example.org"), ("SmtpSettings.Password", Password));

        var stored = await StoredAsync();
        Assert.Equal((true, MailSite.Sender, "mail.example.org", 587, SmtpEncryptionMethod.StartTls), (stored.IsEnabled, stored.DefaultSender, stored.Host, stored.Port, stored.EncryptionMethod));
        Assert.DoesNotContain(Password, stored.Password!, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(stored.Password!, page.DocumentElement.OuterHtml, StringComparison.Ordinal);

        await SaveAsync(admin, ("SmtpSettings.Port", "465"));

        Assert.Equal((465, stored.Password), ((await StoredAsync()).Port, (await StoredAsync()).Password));
    }

    /// <summary>Else it could be sent to any server.</summary>
    [Fact]
    public async Task Settings_OfAnotherServer_AskForThePasswordAgain()
    {
        using var admin = await site.SignInAsync("ru");
        await SaveAsync(admin, ("SmtpSettings.Host", "mail.example.org"), ("SmtpSettings.Password", Password));

        var page = await SaveAsync(admin, ("SmtpSettings.Host", "mail.example.net"));

        Assert.Contains("Это другой сервер: введите его пароль.", page.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("mail.example.org", (await StoredAsync()).Host);
    }

    [Theory]
    [InlineData("DefaultSender", "nobody", "Укажите адрес электронной почты")]
    [InlineData("Host", "", "Укажите имя почтового сервера")]
    [InlineData("Host", "no server", "Укажите имя почтового сервера")]
    [InlineData("Port", "0", "Порт — число от 1 до 65")]
    [InlineData("Port", "many", "Порт — число от 1 до 65")]
    [InlineData("UserName", "", "Укажите имя пользователя")]
    [InlineData("Password", "", "Введите пароль почтового сервера")]
    public async Task Settings_Wrong_AreRefusedAtTheirField(string field, string value, string expected)
    {
        await site.SetAsync(new SmtpSettings());
        using var admin = await site.SignInAsync("ru");

        var page = await SaveAsync(admin, [.. new[] { ("SmtpSettings.Host", "mail.example.org"), ("SmtpSettings.Password", Password) }.Where(one => one.Item1 != $"SmtpSettings.{field}"), ($"SmtpSettings.{field}", value)]);

        Assert.Contains(page.QuerySelectorAll(".alert-danger a"), link => link.GetAttribute("href") == $"#SmtpSettings_{field}" && link.TextContent.StartsWith(expected, StringComparison.Ordinal));
        Assert.Null((await StoredAsync()).IsEnabled);
    }

    [Fact]
    public async Task Test_Sent_Arrives()
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);
        using var admin = await site.SignInAsync("ru");

        var page = await SendAsync(admin, "aida@example.org");

        Assert.Contains("Письмо на адрес aida@example.org отправлено.", page.QuerySelector(".alert")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Тема", "Слова"), (Assert.Single(server.Messages).Subject, Assert.Single(server.Messages).TextBody!.Trim()));
    }

    [Fact]
    public async Task Test_Failed_SaysWhyInTheUsersLanguageAndKeepsWhatWasTyped()
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);
        using var admin = await site.SignInAsync("ru");

        var page = await SendAsync(admin, $"aida@{MailServer.UnknownDomain}");

        Assert.Contains("Почтовый сервер не принимает писем для", page.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Слова", page.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task Messages_OfASiteThatSends_AreNoPage()
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);
        using var admin = await site.SignInAsync("ru");

        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(new Uri("/Admin/Email/Messages", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    private static Task<IDocument> SendAsync(HttpClient admin, string to) => SendAsync(admin, Test, ("To", to), ("Subject", "Тема"), ("Body", "Слова"));

    private static Task<IDocument> SaveAsync(HttpClient admin, params (string, string)[] changes) => SendAsync(
        admin,
        Settings,
        [
            .. new[]
            {
                ("SmtpSettings.IsEnabled", "true"), ("SmtpSettings.DefaultSender", MailSite.Sender), ("SmtpSettings.Port", "587"), ("SmtpSettings.EncryptionMethod", "StartTls"),
                ("SmtpSettings.RequireCredentials", "true"), ("SmtpSettings.UserName", "site"),
            }.ExceptBy(changes.Select(change => change.Item1), field => field.Item1),
            .. changes,
        ]);

    private static async Task<IDocument> SendAsync(HttpClient admin, string address, params (string, string)[] fields) =>
        await admin.SendAsync((await admin.OpenAsync(address)).QuerySelector("form.settings")!, fields);

    private async Task<SmtpSettings> StoredAsync()
    {
        SmtpSettings? settings = null;
        await site.InScopeAsync(async services => settings = await services.GetRequiredService<ISiteService>().GetSettingsAsync<SmtpSettings>());
        return settings!;
    }
}
