using System.Net;
using ForumOrchard.Digest.Choices;
using ForumOrchard.Editing.Notes;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Users.Models;

namespace ForumOrchard.Tests.Digest;

/// <summary>Who hears by mail of what waits for them, and when; with notes that name somebody.</summary>
public sealed class DigestTests(DigestSite site) : IClassFixture<DigestSite>
{
    private const string Secret = "meeting place of the shelter";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Note_ThatNamesSomebody_IsMailedOnceInTheSitesLanguageWithLinksAndWithoutItsText()
    {
        var person = await site.PersonAsync("Editor");
        var article = await NamedAsync(person, "Приют открыт");
        site.GoToNextMorning();

        await site.RoundAsync();
        await site.RoundAsync();
        site.GoToNextMorning();
        await site.RoundAsync();

        var mail = Assert.Single(site.MailTo(person));
        Assert.EndsWith(": вас ждёт 1 новое дело", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("Заметки вам", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("• Приют открыт · Айнура · ", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"{DigestSite.PublicAddress}/Admin/editing/notes/{article}", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"{DigestSite.PublicAddress}/Admin/Digest/Mine", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, mail.TextBody, StringComparison.Ordinal);
        Assert.Null(mail.HtmlBody);
    }

    [Theory]
    [InlineData("ru", 2, "вас ждут 2 новых дела")]
    [InlineData("ru", 5, "вас ждут 5 новых дел")]
    [InlineData("en", 23, "23 new things wait for you")]
    public async Task Subject_OfSeveralThings_CountsThemInTheLanguageThatWasChosen(string culture, int count, string expected)
    {
        var person = await site.PersonAsync("Editor", user => user.Put(new DigestChoice { Culture = culture }));
        for (var at = 0; at < count; at++)
        {
            await NamedAsync(person, $"Article {at}");
        }

        site.GoToNextMorning();
        await site.RoundAsync();

        var mail = Assert.Single(site.MailTo(person));
        Assert.EndsWith(expected, mail.Subject, StringComparison.Ordinal);
        Assert.Contains(culture == "ru" ? "Заметки вам" : "Notes to you", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(Math.Min(count, 20), mail.TextBody!.Split("• ").Length - 1);
        Assert.Equal(count > 20, mail.TextBody.Contains("and 3 more", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Note_SettledBeforeTheRound_IsNotMailed()
    {
        var person = await site.PersonAsync("Editor");
        var article = await NamedAsync(person, "Settled");
        await SettleAsync(article);
        site.GoToNextMorning();

        await site.RoundAsync();

        Assert.Empty(site.MailTo(person));
    }

    [Fact]
    public async Task Note_SettledAndOpenedAgain_IsMailedAgain()
    {
        var person = await site.PersonAsync("Editor");
        var article = await NamedAsync(person, "Back again");
        site.GoToNextMorning();
        await site.RoundAsync();
        await SettleAsync(article);
        site.GoToNextMorning();
        await site.RoundAsync();
        Assert.Single(site.MailTo(person));
        await SettleAsync(article, NoteKind.Reopened);
        site.GoToNextMorning();

        await site.RoundAsync();

        Assert.Equal(2, site.MailTo(person).Count(mail => mail.TextBody!.Contains("Back again", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Note_WrittenAfterTheMail_IsInTheNextOneAloneAndTheNextDay()
    {
        var person = await site.PersonAsync("Editor");
        await NamedAsync(person, "The first one");
        site.GoToNextMorning();
        await site.RoundAsync();
        await NamedAsync(person, "The second one");
        site.Time.Now += TimeSpan.FromHours(2);
        await site.RoundAsync();
        Assert.Single(site.MailTo(person));

        site.GoToNextMorning();
        await site.RoundAsync();

        var mails = site.MailTo(person);
        Assert.Equal(2, mails.Count);
        Assert.Contains("The second one", mails[1].TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("The first one", mails[1].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_OfADay_ComesAfterTheHourInTheTimeZoneOfTheSite()
    {
        var person = await site.PersonAsync("Editor");
        await NamedAsync(person, "Early");
        site.GoToNextMorning();
        site.Time.Now -= TimeSpan.FromMinutes(121);
        await site.RoundAsync();
        Assert.Empty(site.MailTo(person));

        site.Time.Now += TimeSpan.FromMinutes(1);
        await site.RoundAsync();

        Assert.Single(site.MailTo(person));
    }

    [Fact]
    public async Task Mail_ToWhoMayNotOrWillNot_IsNotSent()
    {
        var (disabled, moderator, off, mute) = (await site.PersonAsync("Editor"), await site.PersonAsync("Editor"), await site.PersonAsync("Editor"), await site.PersonAsync("Editor"));
        foreach (var person in new[] { disabled, moderator, off, mute })
        {
            await NamedAsync(person, "Not for them");
        }

        await site.ChangeAsync(disabled, user => user.IsEnabled = false);
        await site.ChangeAsync(moderator, user => user.RoleNames = ["Moderator"]);
        await site.ChangeAsync(off, user => user.Put(new DigestChoice { Pace = DigestPace.Never }));
        await site.ChangeAsync(mute, user => user.Email = null);
        site.GoToNextMorning();

        await site.RoundAsync();

        Assert.All([disabled, moderator, off, mute], person => Assert.Empty(site.MailTo(person)));
    }

    [Fact]
    public async Task Mail_ThatCouldNotBeSent_IsToldToAdministratorsAndTriedAgainInAnHour()
    {
        var person = await site.PersonAsync("Editor");
        var unknown = $"{person.UserName}@{MailServer.UnknownDomain}";
        await site.ChangeAsync(person, user => user.Email = unknown);
        await NamedAsync(person, "Patient");
        site.GoToNextMorning();
        await site.RoundAsync();
        using var administrator = await site.SignInAsync("ru");
        var health = (await administrator.OpenAsync("/Admin/Health")).Body!.TextContent;
        Assert.Contains("Письма о новых делах", health, StringComparison.Ordinal);
        Assert.Contains("Не удалось отправить", health, StringComparison.Ordinal);
        Assert.Contains("Почтовый сервер не принимает писем для", health, StringComparison.Ordinal);

        await site.ChangeAsync(person, user => user.Email = person.Email);
        site.Time.Now += TimeSpan.FromMinutes(59);
        await site.RoundAsync();
        Assert.Empty(site.MailTo(person));
        site.Time.Now += TimeSpan.FromMinutes(1);
        await site.RoundAsync();

        Assert.Contains("Patient", Assert.Single(site.MailTo(person)).TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("Не удалось отправить", (await administrator.OpenAsync("/Admin/Health")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Section_ThatFailsForOne_KeepsNobodyElseFromTheirMail()
    {
        var (before, broken, after) = (await site.PersonAsync("Editor"), await site.PersonAsync("Editor", user => user.UserName = DigestSite.BrokenName), await site.PersonAsync("Editor", user => user.UserName = $"z{user.UserName}"));
        foreach (var person in new[] { before, broken, after })
        {
            await NamedAsync(person, "Unlucky");
        }

        site.GoToNextMorning();
        await site.RoundAsync();

        Assert.Single(site.MailTo(before));
        Assert.Empty(site.MailTo(broken));
        Assert.Single(site.MailTo(after));
    }

    [Fact]
    public async Task Title_OfSeveralLines_IsOneLineOfTheMail()
    {
        var person = await site.PersonAsync("Editor");
        await NamedAsync(person, "Hostile\r\nSign in here:\u2028https://evil.example.org");
        site.GoToNextMorning();

        await site.RoundAsync();

        Assert.Contains("• Hostile  Sign in here: https://evil.example.org · ", Assert.Single(site.MailTo(person)).TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_OfAUser_IsTheirOwnAndCounts()
    {
        var (person, other) = (await site.PersonAsync("Editor"), await site.PersonAsync("Editor"));
        using var browser = await site.SignInAsync("ru", person.UserName, DigestSite.Password);
        var page = await browser.OpenAsync("/Admin/Digest/Mine");
        Assert.Contains(person.Email!, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("AsItComes", page.QuerySelector("[name=pace][checked]")!.GetAttribute("value"));

        page = await browser.SendAsync(page.QuerySelector("form.settings")!, ("pace", "Never"), ("culture", "en"));
        Assert.Equal("Ваш выбор сохранён.", page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal(("Never", "en"), (page.QuerySelector("[name=pace][checked]")!.GetAttribute("value"), page.QuerySelector("option[selected]")!.GetAttribute("value")));
        using var wrong = await browser.PostFormAsync("/Admin/Digest/Mine", page.Token(), ("pace", "77"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        await NamedAsync(person, "For one");
        await NamedAsync(other, "For the other");
        site.GoToNextMorning();
        await site.RoundAsync();
        Assert.Empty(site.MailTo(person));
        Assert.Single(site.MailTo(other));

        // What waited meanwhile is not lost.
        await browser.SendAsync(page.QuerySelector("form.settings")!, ("pace", "Daily"), ("culture", "en"));
        await site.RoundAsync();
        Assert.EndsWith("1 new thing waits for you", Assert.Single(site.MailTo(person)).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_SwitchedOffOrWithAnotherHour_DoesAsItsSettingsSay()
    {
        var person = await site.PersonAsync("Editor");
        await NamedAsync(person, "Later");
        using var administrator = await site.SignInAsync("ru");
        using var editor = await site.SignInAsync("ru", person.UserName, DigestSite.Password);
        using (var refused = await editor.GetAsync(new Uri("/Admin/Settings/digest", UriKind.Relative), Cancellation))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        await SetAsync(administrator, ("DigestSettings.IsOn", "false"), ("DigestSettings.Hour", "9"));
        site.GoToNextMorning();
        await site.RoundAsync();
        Assert.Empty(site.MailTo(person));
        Assert.Contains("сейчас сайт таких писем не отправляет", (await editor.OpenAsync("/Admin/Digest/Mine")).Body!.TextContent, StringComparison.OrdinalIgnoreCase);

        await SetAsync(administrator, ("DigestSettings.IsOn", "true"), ("DigestSettings.Hour", "12"));
        await site.RoundAsync();
        Assert.Empty(site.MailTo(person));
        site.Time.Now += TimeSpan.FromHours(1);
        await site.RoundAsync();
        Assert.Single(site.MailTo(person));

        await SetAsync(administrator, ("DigestSettings.IsOn", "true"), ("DigestSettings.Hour", "9"));
    }

    private static async Task SetAsync(HttpClient administrator, params (string, string)[] fields)
    {
        var form = (await administrator.OpenAsync("/Admin/Settings/digest")).QuerySelector("form.settings")!;
        Assert.NotNull((await administrator.SendAsync(form, fields)).QuerySelector("[role=status]"));
    }

    private Task SettleAsync(string article, NoteKind kind = NoteKind.Resolved) => site.InScopeAsync(async services =>
    {
        var item = (await services.GetRequiredService<IContentManager>().GetAsync(article, VersionOptions.Latest))!;
        var book = services.GetRequiredService<NoteBook>();
        await book.DecideAsync(item, (await book.OfAsync(article))[0], kind, new System.Security.Claims.ClaimsPrincipal());
    });

    private async Task<string> NamedAsync(User person, string title)
    {
        var article = await site.ArticleAsync(title);
        await site.WriteNoteAsync(article, $"@{person.UserName} {Secret}");
        return article;
    }
}
