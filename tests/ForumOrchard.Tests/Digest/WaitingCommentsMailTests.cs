using ForumOrchard.Comments.Services;
using ForumOrchard.Digest.Choices;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace ForumOrchard.Tests.Digest;

/// <summary>Moderators hear of comments by mail.</summary>
public sealed class WaitingCommentsMailTests(DigestSite site) : IClassFixture<DigestSite>
{
    [Fact]
    public async Task Comments_ThatWait_AreMailedToModeratorsAtMostOnceAnHour()
    {
        site.GoToNextMorning();
        var (moderator, translator) = (await site.PersonAsync("Moderator"), await site.PersonAsync("Translator"));
        var article = await site.ArticleAsync("Commented page", isPublished: true);
        await site.CommentAsync(article, "Buy at https://spam.example.org");
        await site.RoundAsync();
        await site.CommentAsync(article, "Another one");
        site.Time.Now += TimeSpan.FromMinutes(59);
        await site.RoundAsync();

        var mail = Assert.Single(site.MailTo(moderator));
        Assert.Contains("Комментарии ждут решения", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("• Commented page · ", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"{DigestSite.PublicAddress}/Admin/Comments", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain("spam", mail.TextBody, StringComparison.Ordinal);

        site.Time.Now += TimeSpan.FromMinutes(1);
        await site.RoundAsync();
        site.Time.Now += TimeSpan.FromHours(1);
        await site.RoundAsync();

        Assert.Equal(2, site.MailTo(moderator).Count);
        Assert.EndsWith("вас ждёт 1 новое дело", site.MailTo(moderator)[1].Subject, StringComparison.Ordinal);
        Assert.Empty(site.MailTo(translator));
    }

    [Fact]
    public async Task Comment_AfterARoundWithoutMail_WaitsForNoHour()
    {
        site.GoToNextMorning();
        var moderator = await site.PersonAsync("Moderator");
        await site.RoundAsync();
        site.Time.Now += TimeSpan.FromHours(1);
        await site.RoundAsync();
        var article = await site.ArticleAsync("Quick page", isPublished: true);
        await site.CommentAsync(article, "A question");
        site.Time.Now += TimeSpan.FromMinutes(10);

        await site.RoundAsync();

        Assert.Contains("Quick page", site.MailTo(moderator)[^1].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_ForWhoChoseOneMailADay_WaitForIt()
    {
        site.GoToNextMorning();
        var moderator = await site.PersonAsync("Moderator", user => user.Put(new DigestChoice { Pace = DigestPace.Daily }));
        await site.RoundAsync();
        var before = site.MailTo(moderator).Count;
        await site.CommentAsync(await site.ArticleAsync("Patient page", isPublished: true), "A question");
        site.Time.Now += TimeSpan.FromHours(2);
        await site.RoundAsync();
        Assert.Equal(before, site.MailTo(moderator).Count);

        site.GoToNextMorning();
        await site.RoundAsync();

        Assert.Contains("Patient page", site.MailTo(moderator)[^1].TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comment_DecidedAboutBeforeTheRound_IsNotMailed()
    {
        site.GoToNextMorning();
        var moderator = await site.PersonAsync("Moderator");
        await site.RoundAsync();
        site.Time.Now += TimeSpan.FromHours(2);
        var article = await site.ArticleAsync("Decided page", isPublished: true);
        await site.CommentAsync(article, "A question");
        await site.InScopeAsync(async services => await services.GetRequiredService<IContentManager>().RemoveAsync((await services.GetRequiredService<CommentBook>().WaitingAsync(200))[^1]));

        await site.RoundAsync();

        Assert.DoesNotContain(site.MailTo(moderator), mail => mail.TextBody!.Contains("Decided page", StringComparison.Ordinal));
    }
}
