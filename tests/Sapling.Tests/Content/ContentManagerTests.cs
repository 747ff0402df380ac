using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Title.Models;
using YesSql;

namespace Sapling.Tests.Content;

public sealed class ContentManagerTests(ContentSite site) : IClassFixture<ContentSite>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await site.DefineAsync("Page", "TitlePart", "AutoroutePart");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task New_KnownType_HasItsPartsAndAnId() => await site.ContentAsync(async content =>
    {
        var item = await content.NewAsync("Page");

        Assert.Equal(26, item.ContentItemId.Length);
        Assert.NotNull(item.As<TitlePart>());
        Assert.Equal(0, item.Id);
    });

    [Fact]
    public async Task Create_Published_IsFoundAsPublishedAndLatest()
    {
        var id = await CreateAsync("First", VersionOptions.Published);

        await site.ContentAsync(async content =>
        {
            var published = await content.GetAsync(id);

            Assert.Equal("First", published!.As<TitlePart>()!.Title);
            Assert.Same(published, await content.GetAsync(id, VersionOptions.Latest));
            Assert.Null(await content.GetAsync(id, VersionOptions.Draft));
            Assert.Equal(site.Clock.UtcNow, published!.PublishedUtc);
            Assert.Equal(site.Clock.UtcNow, published.CreatedUtc);
        });
    }

    [Fact]
    public async Task Create_Draft_IsNotPublic()
    {
        var id = await CreateAsync("Draft", VersionOptions.Draft);

        await site.ContentAsync(async content =>
        {
            Assert.Null(await content.GetAsync(id));
            Assert.NotNull(await content.GetAsync(id, VersionOptions.Draft));
            Assert.False(await content.HasPublishedVersionAsync((await content.GetAsync(id, VersionOptions.Latest))!));
        });
    }

    [Fact]
    public async Task DraftRequired_PublishedItem_LeavesThePublicVersionAsItIs()
    {
        var id = await CreateAsync("Public", VersionOptions.Published);
        await EditAsync(id, "Changed", publish: false);

        await site.ContentAsync(async content =>
        {
            Assert.Equal("Public", (await content.GetAsync(id))!.As<TitlePart>()!.Title);
            Assert.Equal("Changed", (await content.GetAsync(id, VersionOptions.Latest))!.As<TitlePart>()!.Title);
            Assert.Equal(2, (await content.GetAllVersionsAsync(id)).Count());
        });
    }

    [Fact]
    public async Task DraftRequired_Twice_GoesOnWithTheSameDraft()
    {
        var id = await CreateAsync("Public", VersionOptions.Published);
        await EditAsync(id, "One", publish: false);
        await EditAsync(id, "Two", publish: false);

        Assert.Equal(2, (await site.ContentAsync(content => content.GetAllVersionsAsync(id))).Count());
    }

    [Fact]
    public async Task Publish_Draft_TakesThePlaceOfThePublicVersionAndKeepsHistory()
    {
        var id = await CreateAsync("Old", VersionOptions.Published);
        await EditAsync(id, "New", publish: true);

        var versions = (await site.ContentAsync(content => content.GetAllVersionsAsync(id))).ToList();

        var current = Assert.Single(versions, version => version.Published);
        Assert.True(current.Latest);
        Assert.Equal("New", current.DisplayText);
        var history = Assert.Single(versions, version => !version.Published);
        Assert.False(history.Latest);
        Assert.Equal("Old", history.DisplayText);
        Assert.NotEqual(current.ContentItemVersionId, history.ContentItemVersionId);
        Assert.Equal(history.CreatedUtc, current.CreatedUtc);
    }

    [Fact]
    public async Task DraftRequired_TypeWithoutVersions_ReusesTheVersion()
    {
        await site.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>()
            .AlterTypeDefinitionAsync("Note", type => type.Draftable().Versionable(false).WithPart("TitlePart")));
        var id = await CreateAsync("Only", VersionOptions.Published, "Note");

        await EditAsync(id, "Still only", publish: true);

        var version = Assert.Single(await site.ContentAsync(content => content.GetAllVersionsAsync(id)));
        Assert.True(version.Published);
        Assert.Equal("Still only", version.DisplayText);
    }

    [Fact]
    public async Task Unpublish_PublishedItem_BecomesADraft()
    {
        var id = await CreateAsync("Public", VersionOptions.Published);

        await site.ContentAsync(async content => await content.UnpublishAsync((await content.GetAsync(id))!));

        await site.ContentAsync(async content =>
        {
            Assert.Null(await content.GetAsync(id));
            Assert.NotNull(await content.GetAsync(id, VersionOptions.Draft));
        });
    }

    [Fact]
    public async Task Unpublish_InTheSameUnitOfWork_IsNotFoundAnyMore()
    {
        var id = await CreateAsync("Public", VersionOptions.Published);

        await site.ContentAsync(async content =>
        {
            await content.UnpublishAsync((await content.GetAsync(id))!);
            Assert.Null(await content.GetAsync(id));
        });
    }

    [Fact]
    public async Task DiscardDraft_OfPublishedItem_MakesThePublicVersionTheLatest()
    {
        var id = await CreateAsync("Public", VersionOptions.Published);
        await EditAsync(id, "Unwanted", publish: false);

        await site.ContentAsync(async content => await content.DiscardDraftAsync((await content.GetAsync(id, VersionOptions.Draft))!));

        var latest = await site.ContentAsync(content => content.GetAsync(id, VersionOptions.Latest));
        Assert.Equal("Public", latest!.DisplayText);
        Assert.True(latest.Published);
    }

    [Fact]
    public async Task Remove_Item_LeavesOnlyHistory()
    {
        var id = await CreateAsync("Public", VersionOptions.Published);
        await EditAsync(id, "Draft", publish: false);

        await site.ContentAsync(async content => await content.RemoveAsync((await content.GetAsync(id))!));

        await site.ContentAsync(async content =>
        {
            Assert.Null(await content.GetAsync(id));
            Assert.Null(await content.GetAsync(id, VersionOptions.Latest));
            Assert.Equal(2, (await content.GetAllVersionsAsync(id)).Count());
        });
    }

    [Fact]
    public async Task Clone_Item_IsADraftWithAnIdentityAndAnAddressOfItsOwn()
    {
        var id = await CreateAsync("Original", VersionOptions.Published);

        var clone = await site.ContentAsync(async content => await content.CloneAsync((await content.GetAsync(id))!));

        Assert.NotEqual(id, clone.ContentItemId);
        Assert.Equal("Original", clone.As<TitlePart>()!.Title);
        Assert.False(clone.Published);
        Assert.Equal("original-1", clone.As<OrchardCore.Autoroute.Models.AutoroutePart>()!.Path);
    }

    [Fact]
    public async Task Restore_OlderVersion_IsTheLatestDraft()
    {
        var id = await CreateAsync("Version one", VersionOptions.Published);
        await EditAsync(id, "Version two", publish: true);

        await site.ContentAsync(async content =>
        {
            var old = (await content.GetAllVersionsAsync(id)).Single(version => !version.Published);
            Assert.True((await content.RestoreAsync(old)).Succeeded);
        });

        await site.ContentAsync(async content =>
        {
            Assert.Equal("Version two", (await content.GetAsync(id))!.DisplayText);
            Assert.Equal("Version one", (await content.GetAsync(id, VersionOptions.Draft))!.DisplayText);
            Assert.Equal(3, (await content.GetAllVersionsAsync(id)).Count());
        });
    }

    [Fact]
    public async Task GetVersion_ByItsId_FindsHistoryToo()
    {
        var id = await CreateAsync("One", VersionOptions.Published);
        var versionId = (await site.ContentAsync(content => content.GetAsync(id)))!.ContentItemVersionId;
        await EditAsync(id, "Two", publish: true);

        Assert.Equal("One", (await site.ContentAsync(content => content.GetVersionAsync(versionId)))!.DisplayText);
    }

    [Fact]
    public async Task GetMany_Ids_AreInTheirOrderWithoutThoseThatAreNotThere()
    {
        var first = await CreateAsync("a", VersionOptions.Published);
        var second = await CreateAsync("b", VersionOptions.Published);
        var draft = await CreateAsync("c", VersionOptions.Draft);

        var found = await site.ContentAsync(content => content.GetAsync([second, "nothing", draft, first, second]));

        Assert.Equal([second, first], found.Select(item => item.ContentItemId));
    }

    [Fact]
    public async Task SaveDraft_PublishedVersion_IsRefused()
    {
        var id = await CreateAsync("Public", VersionOptions.Published);

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.ContentAsync(async content =>
            await content.SaveDraftAsync((await content.GetAsync(id))!)));
    }

    [Fact]
    public async Task Create_UnitOfWorkFails_KeepsNothing()
    {
        var id = string.Empty;

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.ContentAsync(async content =>
        {
            var item = await content.NewAsync("Page");
            id = item.ContentItemId;
            await content.CreateAsync(item);
            throw new InvalidOperationException();
        }));

        Assert.Empty(await site.ContentAsync(content => content.GetAllVersionsAsync(id)));
    }

    [Fact]
    public async Task Load_ItemStoredBeforeItsTypeGotAPart_HasThePart()
    {
        await site.DefineAsync("Grown", "TitlePart");
        var id = await CreateAsync("Old one", VersionOptions.Published, "Grown");
        await site.DefineAsync("Grown", "TitlePart", "HtmlBodyPart");

        Assert.NotNull((await site.ContentAsync(content => content.GetAsync(id)))!.As<OrchardCore.Html.Models.HtmlBodyPart>());
    }

    [Fact]
    public async Task Update_VersionChangedMeanwhile_IsRefused()
    {
        var id = await CreateAsync("Public", VersionOptions.Published);

        await Assert.ThrowsAsync<ConcurrencyException>(() => site.ContentAsync(async content =>
        {
            var mine = (await content.GetAsync(id))!;
            await site.ContentAsync(async other => await other.UpdateAsync((await other.GetAsync(id))!));
            mine.Alter<TitlePart>(part => part.Title = "Mine");
            await content.UpdateAsync(mine);
        }));

        Assert.Equal("Public", (await site.ContentAsync(content => content.GetAsync(id)))!.DisplayText);
    }

    [Fact]
    public async Task Index_LongDisplayText_IsCut()
    {
        var id = await CreateAsync(new string('ж', 400), VersionOptions.Published);

        await site.InScopeAsync(async services =>
        {
            var row = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(index => index.ContentItemId == id).FirstOrDefaultAsync();
            Assert.Equal(ContentItemIndex.MaxDisplayTextSize, row!.DisplayText!.Length);
        });
    }

    private Task<string> CreateAsync(string title, VersionOptions options, string type = "Page") => site.ContentAsync(async content =>
    {
        var item = await content.NewAsync(type);
        item.Alter<TitlePart>(part => part.Title = title);
        await content.UpdateValidateAndCreateAsync(item, options);
        return item.ContentItemId;
    });

    private Task EditAsync(string id, string title, bool publish) => site.ContentAsync(async content =>
    {
        var draft = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        draft.Alter<TitlePart>(part => part.Title = draft.DisplayText = title);
        await content.UpdateAsync(draft);
        await (publish ? content.PublishAsync(draft) : content.SaveDraftAsync(draft));
    });
}
