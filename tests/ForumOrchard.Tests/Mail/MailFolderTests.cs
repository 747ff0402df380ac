using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using MimeKit;

namespace ForumOrchard.Tests.Mail;

/// <summary>The site in Development, whose messages become files.</summary>
public sealed class MailFolderTests(MailFolderTests.Site site) : IClassFixture<MailFolderTests.Site>
{
    private const string List = "/Admin/Email/Messages";

    [Fact]
    public async Task Send_InDevelopment_MakesAFileThatTheAdminShows()
    {
        using var admin = await site.SignInAsync("ru");
        var form = (await admin.OpenAsync("/Admin/Email/Test")).QuerySelector("form.settings")!;

        await admin.SendAsync(form, ("To", "aida@example.org"), ("Subject", "Проба <b>"), ("Body", "Слова <b>"));

        var file = Assert.Single(Directory.GetFiles(Path.Combine(site.DataFolder, "Sites", "Default", "Emails")));
        Assert.Equal("Проба <b>", (await MimeMessage.LoadAsync(file, TestContext.Current.CancellationToken)).Subject);
        var link = (await admin.OpenAsync(List)).QuerySelector("tbody a")!;
        Assert.Equal("Проба <b>", link.TextContent);
        Assert.Equal("Слова <b>", (await admin.OpenAsync(link.GetAttribute("href")!)).QuerySelector("pre")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("/..%2f..%2fappsettings.json")]
    [InlineData("/nothing.eml")]
    public async Task Message_ThatIsNone_IsNotFound(string name)
    {
        using var admin = await site.SignInAsync("ru");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await admin.GetAsync(new Uri(List + name, UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    /// <summary>As the site starts in Development.</summary>
    public sealed class Site : ForumSite
    {
        public Site()
        {
            EnvironmentName = "Development";

            // A machine watches few folders at once, and here are many sites.
            Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        }
    }
}
