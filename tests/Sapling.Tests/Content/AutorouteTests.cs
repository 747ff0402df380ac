using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Flows.Models;
using OrchardCore.Title.Models;
using Sapling.Features.Autoroute;

namespace Sapling.Tests.Content;

public sealed class AutorouteTests(ContentSite site) : IClassFixture<ContentSite>, IAsyncLifetime
{
    public async ValueTask InitializeAsync()
    {
        await site.DefineAsync("Page", "TitlePart", "AutoroutePart");
        await site.DefineAsync("Container", "TitlePart", "AutoroutePart", "BagPart");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Pattern_Title_BecomesASlug()
    {
        var item = await CreateAsync("Violence in the family");

        Assert.Equal("violence-in-the-family", item.As<AutoroutePart>()!.Path);
        Assert.Equal(item.ContentItemId, await EntryAsync("/violence-in-the-family"));
    }

    [Fact]
    public async Task Pattern_WithFolders_KeepsThem()
    {
        await site.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("News", type => type
            .WithPart("TitlePart")
            .WithPart("AutoroutePart", part => part.WithSettings(new AutoroutePartSettings { Pattern = "en/news/{{ ContentItem.DisplayText | slugify }}\n" }))));

        Assert.Equal("en/news/a-title", (await CreateAsync("A title", type: "News")).As<AutoroutePart>()!.Path);
    }

    [Fact]
    public async Task SamePath_SecondItem_GetsANumber()
    {
        var first = await CreateAsync("Twice");
        var second = await CreateAsync("Twice");
        var third = await CreateAsync("Twice");

        Assert.Equal(["twice", "twice-1", "twice-2"], new[] { first, second, third }.Select(item => item.As<AutoroutePart>()!.Path));
    }

    [Fact]
    public async Task SamePath_OfADraft_IsTakenToo()
    {
        await CreateAsync("Draft address", options: VersionOptions.Draft);

        Assert.Equal("draft-address-1", (await CreateAsync("Draft address")).As<AutoroutePart>()!.Path);
    }

    [Fact]
    public async Task SamePath_OfARemovedItem_IsFree()
    {
        var first = await CreateAsync("Free again");
        await site.ContentAsync(async content => await content.RemoveAsync((await content.GetAsync(first.ContentItemId))!));

        Assert.Equal("free-again", (await CreateAsync("Free again")).As<AutoroutePart>()!.Path);
    }

    [Fact]
    public async Task Update_ItemWithPath_KeepsIt()
    {
        var item = await CreateAsync("Stable", "en/stable");

        await site.ContentAsync(async content =>
        {
            var draft = (await content.GetAsync(item.ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<TitlePart>(part => part.Title = draft.DisplayText = "Another title");
            await content.UpdateAsync(draft);
            await content.PublishAsync(draft);
        });

        Assert.Equal(item.ContentItemId, await EntryAsync("/en/stable"));
    }

    [Fact]
    public async Task Entries_PublishUnpublishRemove_FollowAfterTheCommit()
    {
        var item = await CreateAsync("Followed", options: VersionOptions.Draft);
        Assert.Null(await EntryAsync("/followed"));

        await site.ContentAsync(async content => await content.PublishAsync((await content.GetAsync(item.ContentItemId, VersionOptions.Draft))!));
        Assert.Equal(item.ContentItemId, await EntryAsync("/Followed"));

        await site.ContentAsync(async content => await content.UnpublishAsync((await content.GetAsync(item.ContentItemId))!));
        Assert.Null(await EntryAsync("/followed"));

        await site.ContentAsync(async content => await content.PublishAsync((await content.GetAsync(item.ContentItemId, VersionOptions.Draft))!));
        await site.ContentAsync(async content => await content.RemoveAsync((await content.GetAsync(item.ContentItemId))!));
        Assert.Null(await EntryAsync("/followed"));
    }

    [Fact]
    public async Task Entries_UnitOfWorkFails_StayAsTheyAre()
    {
        await EntryAsync("/read them once");

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.ContentAsync(async content =>
        {
            var item = await content.NewAsync("Page");
            item.Alter<AutoroutePart>(part => part.Path = "never");
            await content.CreateAsync(item);
            throw new InvalidOperationException();
        }));

        Assert.Null(await EntryAsync("/never"));
    }

    [Fact]
    public async Task Entries_AfterARestart_AreReadFromTheIndex()
    {
        var item = await CreateAsync("Lasting");
        await site.RestartAsync();
        await site.InScopeAsync(_ => Task.CompletedTask);

        Assert.Equal(item.ContentItemId, await EntryAsync("/lasting"));
    }

    [Fact]
    public async Task ContainedItems_ContainerRoutesThem_HaveAddressesBelowIt()
    {
        var child = new ContentItem { ContentItemId = "4child00000000000000000000", ContentType = "Page", DisplayText = "First chapter" };
        var container = await CreateAsync("Book", type: "Container", alter: item =>
        {
            item.Alter<AutoroutePart>(part => part.RouteContainedItems = true);
            item.Alter<BagPart>(part => part.ContentItems.Add(child));
        });

        var (found, entry) = await site.Services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync("/book/first-chapter");

        Assert.True(found);
        Assert.Equal((container.ContentItemId, child.ContentItemId), (entry!.ContentItemId, entry.ContainedContentItemId));
        var read = await site.ContentAsync(content => content.GetAsync(entry.ContentItemId, entry.JsonPath));
        Assert.Equal("First chapter", read!.DisplayText);
    }

    [Fact]
    public async Task Handle_Slug_FindsTheItem()
    {
        var item = await CreateAsync("By slug");

        string? id = null;
        await site.InScopeAsync(async services => id = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync("slug:by-slug"));

        Assert.Equal(item.ContentItemId, id);
    }

    [Theory]
    [InlineData("en/a b")]
    [InlineData("en//a")]
    [InlineData("en/a?b")]
    public async Task Validate_BadPath_IsRefused(string path) => await site.ContentAsync(async content =>
    {
        var item = await content.NewAsync("Page");
        item.Alter<AutoroutePart>(part => part.Path = path);

        var result = await content.ValidateAsync(item);

        Assert.Contains("AutoroutePart.Path", Assert.Single(result.Errors).MemberNames);
    });

    [Fact]
    public void Clean_WhateverAPatternGives_IsOneLineAndStaysSo() => Gen.String[Gen.Char["abcXYZ019/// \r\n\t-"], 0, 60].Sample(text =>
    {
        var path = AutoroutePaths.Clean(text);
        return !path.Any(char.IsControl) && path.Trim() == path && AutoroutePaths.Clean(path) == path;
    });

    [Fact]
    public async Task Entry_PathWithoutASlash_IsNotFound()
    {
        await CreateAsync("Slashed");

        Assert.Null(await EntryAsync("slashed"));
    }

    [Fact]
    public void Numbered_LongPath_StaysWithinTheLimit() =>
        Assert.Equal(AutoroutePart.MaxPathLength, AutoroutePaths.Numbered(new string('a', AutoroutePart.MaxPathLength), 17).Length);

    [Fact]
    public async Task Create_ManyOfOneTitleAtOnce_EachHasAPathOfItsOwn()
    {
        var items = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => CreateAsync("At once"))));

        Assert.Equal(8, items.Select(item => item.As<AutoroutePart>()!.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private Task<ContentItem> CreateAsync(
        string title,
        string? path = null,
        string type = "Page",
        VersionOptions? options = null,
        Action<ContentItem>? alter = null) => site.ContentAsync(async content =>
    {
        var item = await content.NewAsync(type);
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<AutoroutePart>(part => part.Path = path);
        alter?.Invoke(item);
        var result = await content.UpdateValidateAndCreateAsync(item, options ?? VersionOptions.Published);
        Assert.True(result.Succeeded);
        return item;
    });

    private async Task<string?> EntryAsync(string path) =>
        (await site.Services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(path)).Item2?.ContentItemId;
}
