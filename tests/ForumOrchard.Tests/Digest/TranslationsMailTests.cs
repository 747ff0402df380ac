using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Assignments;
using ForumOrchard.Translations.Rights;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Html.Models;
using OrchardCore.Users.Models;

namespace ForumOrchard.Tests.Digest;

/// <summary>Translators and those who approve their work hear of it by mail.</summary>
public sealed class TranslationsMailTests(DigestSite site) : IClassFixture<DigestSite>
{
    [Fact]
    public async Task Translation_Assigned_IsMailedOnceToWhoIsToMakeIt()
    {
        var (translator, former, lost) = (await site.PersonAsync("Translator"), await site.PersonAsync("Translator"), await site.PersonAsync("Translator"));
        var (title, other) = (Unique(), Unique());
        var original = await site.ArticleAsync(title, isPublished: true);
        await AssignAsync(original, former);
        await AssignAsync(original, translator);
        await AssignAsync(await site.ArticleAsync(other, isPublished: true), lost);
        await site.ChangeAsync(lost, user => user.Put(new WorkLanguages { Cultures = ["ru"] }));
        site.GoToNextMorning();
        await site.RoundAsync();

        var mail = Assert.Single(site.MailTo(translator));
        Assert.Contains("Назначенные вам переводы", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"• {title} · English · Нет перевода", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"{DigestSite.PublicAddress}/Admin/Translations?", mail.TextBody, StringComparison.Ordinal);
        Assert.Empty(site.MailTo(former));
        Assert.Empty(site.MailTo(lost));

        // Begun, it is the same piece of work.
        await site.ArticleAsync(title, "en", original);
        site.GoToNextMorning();
        await site.RoundAsync();
        Assert.Single(site.MailTo(translator));
    }

    [Fact]
    public async Task Original_ChangedTwice_IsMailedTwiceToWhoTranslatesIt()
    {
        var translator = await site.PersonAsync("Translator");
        var title = Unique();
        var original = await site.ArticleAsync(title, isPublished: true);
        await site.ArticleAsync(title, "en", original, isPublished: true);
        await AssignAsync(original, translator);
        foreach (var (words, mails) in new[] { ("Сурок проснулся.", 1), ("Сурок спит.", 2) })
        {
            await ChangeAsync(original, words);
            site.GoToNextMorning();

            await site.RoundAsync();

            Assert.Equal(mails, site.MailTo(translator).Count);
            Assert.Contains($"• {title} · English · Устарел", site.MailTo(translator)[^1].TextBody, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Translation_HandedInAndSentBack_IsMailedToWhoMayApproveAndThenToWhoHandedItIn()
    {
        var (editor, translator) = (await site.PersonAsync("Editor"), await site.PersonAsync("Translator"));
        var title = Unique();
        var translation = await site.ArticleAsync(title, "en", await site.ArticleAsync(title, isPublished: true), isPublished: true);
        using var writing = await site.SignInAsync("en", translator.UserName, DigestSite.Password);
        await writing.WriteAsync(await writing.OpenAsync($"/Admin/Contents/ContentItems/{translation}/Edit"), publish: false, ("HtmlBodyPart.Html", "<p>Three marmots.</p>"));
        await writing.SendAsync((await writing.OpenAsync($"/Admin/Translations?q={title}")).QuerySelector("form[action$='/HandIn']")!);
        site.GoToNextMorning();
        await site.RoundAsync();
        site.GoToNextMorning();
        await site.RoundAsync();

        var mail = Assert.Single(site.MailTo(editor), mail => mail.TextBody!.Contains(title, StringComparison.Ordinal));
        Assert.Contains("Переводы на проверку", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"{DigestSite.PublicAddress}/Admin/Translations/{translation}/Changes", mail.TextBody, StringComparison.Ordinal);
        Assert.Empty(site.MailTo(translator));

        using var reading = await site.SignInAsync("en", editor.UserName, DigestSite.Password);
        var changes = await reading.OpenAsync($"/Admin/Translations/{translation}/Changes");
        await reading.SendAsync(changes.QuerySelector("form[action$='/SendBack']")!, ("text", "There are four."));
        site.GoToNextMorning();
        await site.RoundAsync();

        var back = Assert.Single(site.MailTo(translator));
        Assert.Contains($"• {title} · {editor.UserName} · ", back.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("four", back.TextBody, StringComparison.Ordinal);
        Assert.Single(site.MailTo(editor), mail => mail.TextBody!.Contains(title, StringComparison.Ordinal));

        // Handed in with other words, it waits anew.
        foreach (var (words, mails) in new[] { ("Four marmots.", 2), ("Four marmots and a hare.", 3) })
        {
            await writing.WriteAsync(await writing.OpenAsync($"/Admin/Contents/ContentItems/{translation}/Edit"), publish: false, ("HtmlBodyPart.Html", $"<p>{words}</p>"));
            await writing.SendAsync((await writing.OpenAsync($"/Admin/Translations?q={title}")).QuerySelector("form[action$='/HandIn']")!);
            site.GoToNextMorning();
            await site.RoundAsync();
            Assert.Equal(mails, site.MailTo(editor).Count(mail => mail.TextBody!.Contains(title, StringComparison.Ordinal)));
        }
    }

    private static string Unique() => $"Сурок {Guid.NewGuid():n}";

    private Task ChangeAsync(string original, string words) => site.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var draft = (await contents.GetAsync(original, VersionOptions.DraftRequired))!;
        draft.Alter<HtmlBodyPart>(body => body.Html = $"<p>{words}</p>");
        await contents.UpdateAsync(draft);
        await contents.PublishAsync(draft);
    });

    private Task AssignAsync(string original, User translator) =>
        site.InScopeAsync(services => services.GetRequiredService<Translators>().AssignAsync(original, "en", translator));
}
