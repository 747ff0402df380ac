using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Editing;

/// <summary>Each use case reports success, a conflict or validation errors, and does what it reports.</summary>
public sealed class ContentEditsTests(SharedSite site)
{
    [Fact]
    public async Task SaveDraft_OfWhatIsStored_IsSavedAndVisitorsSeeTheOld()
    {
        var (id, token) = await AddAsync();

        var saved = Assert.IsType<Saved>(await DraftAsync(id, token, "New body"));

        Assert.Equal(await TokenAsync(id), saved.Token);
        Assert.Equal("Old body", await BodyAsync(id, VersionOptions.Published));
        Assert.Equal("New body", await BodyAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task SaveDraft_AfterAnother_IsAConflictAndKeepsTheOthersWork()
    {
        var (id, token) = await AddAsync();
        await DraftAsync(id, token, "First");

        var conflict = Assert.IsType<Conflict>(await DraftAsync(id, token, "Second"));

        Assert.Equal("First", conflict.Latest!.As<HtmlBodyPart>()!.Html);
        Assert.Equal(await TokenAsync(id), conflict.Token);
        Assert.Equal("First", await BodyAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task SaveDraft_AgainWithTheTokenOfTheConflict_IsSaved()
    {
        var (id, token) = await AddAsync();
        await DraftAsync(id, token, "First");
        var conflict = (Conflict)await DraftAsync(id, token, "Second");

        Assert.IsType<Saved>(await DraftAsync(id, conflict.Token, "Second"));
        Assert.Equal("Second", await BodyAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task SaveDraft_TwoAtTheSameMoment_OneIsSavedAndOneIsTold()
    {
        var (id, token) = await AddAsync();
        using var both = new Barrier(2);

        var results = await Task.WhenAll(Enumerable.Range(1, 2).Select(number => Task.Run(() => DraftAsync(id, token, $"Number {number}", () => both.SignalAndWait(TimeSpan.FromSeconds(2))))));

        Assert.Single(results.OfType<Saved>());
        Assert.Single(results.OfType<Conflict>());
        Assert.Equal(results.OfType<Saved>().Single().Item.As<HtmlBodyPart>()!.Html, await BodyAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task SaveDraft_OfWhatWasDeleted_IsAConflictWithNothing()
    {
        var (id, token) = await AddAsync();
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.RemoveAsync((await contents.GetAsync(id, VersionOptions.Latest))!);
        });

        var conflict = Assert.IsType<Conflict>(await DraftAsync(id, token, "Too late"));

        Assert.Null(conflict.Latest);
        Assert.Equal(EditToken.None, conflict.Token);
    }

    [Fact]
    public async Task Publish_OfAnItemThatIsNotValid_SaysWhatIsWrongAndStoresNothing()
    {
        var (id, token) = await AddAsync();

        var invalid = Assert.IsType<Invalid>(await InAsync<Publish>(publish => publish.ExecuteAsync(id, token, item =>
        {
            item.Alter<HtmlBodyPart>(part => part.Html = "Must not be stored");
            item.Alter<OrchardCore.Autoroute.Models.AutoroutePart>(part => part.Path = "en/has a blank");
            return Task.CompletedTask;
        })));

        Assert.NotEmpty(invalid.Errors);
        Assert.Equal("Old body", await BodyAsync(id, VersionOptions.Latest));
        Assert.Equal(token, await TokenAsync(id));
    }

    [Fact]
    public async Task Publish_OfADraft_ShowsItToVisitors()
    {
        var (id, token) = await AddAsync();
        var draft = (Saved)await DraftAsync(id, token, "New body");

        Assert.IsType<Saved>(await InAsync<Publish>(publish => publish.ExecuteAsync(id, draft.Token)));

        Assert.Equal("New body", await BodyAsync(id, VersionOptions.Published));
    }

    [Fact]
    public async Task Unpublish_TakesThePageAwayAndKeepsADraft()
    {
        var (id, token) = await AddAsync();

        Assert.IsType<Saved>(await InAsync<Unpublish>(unpublish => unpublish.ExecuteAsync(id, token)));

        Assert.Null(await BodyAsync(id, VersionOptions.Published));
        Assert.Equal("Old body", await BodyAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task Discard_OfADraft_LeavesWhatIsPublished()
    {
        var (id, token) = await AddAsync();
        var draft = (Saved)await DraftAsync(id, token, "New body");

        Assert.IsType<Saved>(await InAsync<Discard>(discard => discard.ExecuteAsync(id, draft.Token)));

        Assert.Equal("Old body", await BodyAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task Discard_OfADraftThatIsAll_ChangesNothing()
    {
        var (id, token) = await AddAsync(VersionOptions.Draft);

        Assert.IsType<Saved>(await InAsync<Discard>(discard => discard.ExecuteAsync(id, token)));

        Assert.Equal("Old body", await BodyAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task Discard_OfADraftThatSomebodyHasChanged_IsAConflict()
    {
        var (id, token) = await AddAsync();
        var seen = (Saved)await DraftAsync(id, token, "Seen");
        await DraftAsync(id, seen.Token, "Not seen");

        Assert.IsType<Conflict>(await InAsync<Discard>(discard => discard.ExecuteAsync(id, seen.Token)));

        Assert.Equal("Not seen", await BodyAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task Restore_OfAnOlderVersion_MakesItADraft()
    {
        var (id, token) = await AddAsync();
        var older = await VersionAsync(id);
        var published = (Saved)await InAsync<Publish>(publish => publish.ExecuteAsync(id, token, item => ChangeAsync(item, "Worse")));

        Assert.IsType<Saved>(await InAsync<Restore>(restore => restore.ExecuteAsync(id, published.Token, older)));

        Assert.Equal("Old body", await BodyAsync(id, VersionOptions.Latest));
        Assert.Equal("Worse", await BodyAsync(id, VersionOptions.Published));
    }

    [Fact]
    public async Task Restore_OfAVersionOfAnotherItem_IsRefused()
    {
        var (id, token) = await AddAsync();
        var other = await VersionAsync((await AddAsync()).Id);

        await Assert.ThrowsAsync<ArgumentException>(() => InAsync<Restore>(restore => restore.ExecuteAsync(id, token, other)));
    }

    [Fact]
    public async Task Localize_ToAnotherLanguage_MakesADraftInTheSameSet()
    {
        var (id, token) = await AddAsync();

        var saved = Assert.IsType<Saved>(await InAsync<Localize>(localize => localize.ExecuteAsync(id, token, "ru")));

        Assert.Equal("ru", saved.Item.As<LocalizationPart>()!.Culture);
        Assert.False(saved.Item.Published);
        Assert.NotEqual(id, saved.Item.ContentItemId);
        Assert.Equal(await TokenAsync(saved.Item.ContentItemId), saved.Token);
    }

    private async Task<(string Id, EditToken Token)> AddAsync(VersionOptions? version = null)
    {
        var id = await site.AddAsync("Page", $"en/about/edited-{Guid.NewGuid():n}", version ?? VersionOptions.Published, item =>
        {
            item.Alter<TitlePart>(part => part.Title = "An edited page");
            item.Alter<HtmlBodyPart>(part => part.Html = "Old body");
        });
        return (id, await TokenAsync(id));
    }

    private Task<EditResult> DraftAsync(string id, EditToken token, string body, Action? before = null) => InAsync<SaveDraft>(save => save.ExecuteAsync(id, token, item =>
    {
        before?.Invoke();
        return ChangeAsync(item, body);
    }));

    private static Task ChangeAsync(ContentItem item, string body)
    {
        item.Alter<HtmlBodyPart>(part => part.Html = body);
        return Task.CompletedTask;
    }

    private Task<EditResult> InAsync<TEdit>(Func<TEdit, Task<EditResult>> edit)
        where TEdit : notnull => ReadAsync(services => edit(services.GetRequiredService<TEdit>()));

    private Task<EditToken> TokenAsync(string id) => ReadAsync(async services => EditToken.Of(await services.GetRequiredService<StoredItems>().FindAsync(id)));

    private Task<string?> BodyAsync(string id, VersionOptions version) => ReadAsync(async services =>
        (await services.GetRequiredService<IContentManager>().GetAsync(id, version))?.As<HtmlBodyPart>()?.Html);

    private Task<string> VersionAsync(string id) => ReadAsync(async services =>
        (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published))!.ContentItemVersionId);

    private async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        T? result = default;
        await site.InScopeAsync(async services => result = await read(services));
        return result!;
    }
}
