using System.Globalization;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Comments;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Editing;

/// <summary>Drafts that are saved over stay, and become fewer with time.</summary>
public sealed class ReplacedDraftsTests(SharedSite site)
{
    [Fact]
    public async Task Keep_ManyDrafts_LeavesAllOfADayThenOneADayAndAuthorForNinetyDays()
    {
        var id = await site.AddAsync("Page", $"en/about/replaced-{Guid.NewGuid():n}", VersionOptions.Draft, item => item.Alter<HtmlBodyPart>(part => part.Html = "Now"));
        var now = DateTime.UtcNow;
        (string Author, double Days)[] drafts = [("one", 0.1), ("one", 0.2), ("one", 3), ("one", 3.001), ("other", 3.002), ("one", 50), ("one", 100), ("other", 200)];
        foreach (var (author, days) in drafts.Reverse())
        {
            var saved = days is > 2 and < 4 ? now.Date.AddDays(-3).AddHours(12).AddDays(3 - days) : now.AddDays(-days);
            await KeepAsync(id, saved, draft =>
            {
                (draft.Author, draft.ModifiedUtc) = (author, saved);
                draft.Alter<HtmlBodyPart>(part => part.Html = days.ToString(CultureInfo.InvariantCulture));
            });
        }

        await KeepAsync(id, now, _ => { });

        Assert.Equal(["Now", "Now", "0.1", "0.2", "3", "3.002", "50"], (await TextsAsync(id)).OrderBy(text => text == "Now" ? 0 : double.Parse(text, CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Keep_WorkOfLongAgo_StaysForNinetyDaysFromNow()
    {
        var id = await site.AddAsync("Page", $"en/about/replaced-{Guid.NewGuid():n}", VersionOptions.Draft, item => item.Alter<HtmlBodyPart>(part => part.Html = "Now"));
        var now = DateTime.UtcNow;
        foreach (var hour in new[] { 1, 2 })
        {
            await KeepAsync(id, now.AddMinutes(hour), draft =>
            {
                (draft.Author, draft.ModifiedUtc) = ("one", now.Date.AddDays(-400).AddHours(hour));
                draft.Alter<HtmlBodyPart>(part => part.Html = $"Long ago {hour}");
            });
        }

        Assert.Equal(["Long ago 1", "Long ago 2", "Now"], await TextsAsync(id));
        await KeepAsync(id, now.AddDays(89), _ => { });
        Assert.Equal(["Long ago 2", "Now", "Now"], await TextsAsync(id));
        await KeepAsync(id, now.AddDays(91), _ => { });
        Assert.DoesNotContain("Long ago 2", await TextsAsync(id));
    }

    [Fact]
    public async Task Keep_ADraftOfAnItemWithALongHistory_LeavesWhatWasPublished()
    {
        var id = await site.AddAsync("Page", $"en/about/replaced-{Guid.NewGuid():n}", VersionOptions.Published, item => item.Alter<HtmlBodyPart>(part => part.Html = "Once published"));
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.PublishAsync((await contents.GetAsync(id, VersionOptions.DraftRequired))!);
            var old = (await contents.GetAllVersionsAsync(id)).Single(version => !version.Published);
            old.ModifiedUtc = DateTime.UtcNow.AddDays(-100);
            await services.GetRequiredService<YesSql.ISession>().SaveAsync(old);
        });
        await SaveAsync(id, "First draft");

        await SaveAsync(id, "Second draft");

        await site.InScopeAsync(async services => Assert.Contains(
            await services.GetRequiredService<IContentManager>().GetAllVersionsAsync(id), version => version.ModifiedUtc < DateTime.UtcNow.AddDays(-99) && version.As<HtmlBodyPart>()!.Html == "Once published"));
    }

    [Fact]
    public async Task Find_AStateThatWasReplacedOrIsOlder_IsThatState()
    {
        var id = await site.AddAsync("Page", $"en/about/replaced-{Guid.NewGuid():n}", VersionOptions.Published, item => item.Alter<HtmlBodyPart>(part => part.Html = "Published"));
        var published = await TokenAsync(id);
        await SaveAsync(id, "First draft");
        var draft = await TokenAsync(id);
        await SaveAsync(id, "Second draft");

        Assert.Equal("Published", await FindAsync(id, published));
        Assert.Equal("First draft", await FindAsync(id, draft));
        Assert.Null(await FindAsync(id, new EditToken("never")));
    }

    private Task KeepAsync(string id, DateTime now, Action<ContentItem> change) => site.InScopeAsync(async services =>
    {
        var draft = (await services.GetRequiredService<StoredItems>().FindAsync(id))!;
        change(draft);
        await ActivatorUtilities.CreateInstance<ReplacedDrafts>(services, new FakeClock(now)).KeepAsync(draft);
    });

    private async Task<string[]> TextsAsync(string id)
    {
        string[] texts = [];
        await site.InScopeAsync(async services => texts = [.. (await services.GetRequiredService<ItemVersions>().OfAsync(id)).Select(version => version.As<HtmlBodyPart>()!.Html!).Order(StringComparer.Ordinal)]);
        return texts;
    }

    private Task SaveAsync(string id, string body) => site.InScopeAsync(async services =>
        await services.GetRequiredService<ForumOrchard.Editing.Content.SaveDraft>().ExecuteAsync(id, await TokenAsync(id), item =>
        {
            item.Alter<HtmlBodyPart>(part => part.Html = body);
            return Task.CompletedTask;
        }));

    private async Task<EditToken> TokenAsync(string id)
    {
        var token = EditToken.None;
        await site.InScopeAsync(async services => token = EditToken.Of(await services.GetRequiredService<StoredItems>().FindAsync(id)));
        return token;
    }

    private async Task<string?> FindAsync(string id, EditToken token)
    {
        string? found = null;
        await site.InScopeAsync(async services => found = (await services.GetRequiredService<ReplacedDrafts>().FindAsync(id, token))?.As<HtmlBodyPart>()!.Html);
        return found;
    }
}
