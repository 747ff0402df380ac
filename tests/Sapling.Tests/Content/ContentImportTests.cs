using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Title.Models;

namespace Sapling.Tests.Content;

public sealed class ContentImportTests(ContentSite site) : IClassFixture<ContentSite>, IAsyncLifetime
{
    private const string Id = "4abc0000000000000000000001";

    public async ValueTask InitializeAsync()
    {
        await site.DefineAsync("Page", "TitlePart", "AutoroutePart", "HtmlBodyPart");
        await site.ContentAsync(async content =>
        {
            if (await content.GetAsync(Id, VersionOptions.Latest) is { } item)
            {
                await content.RemoveAsync(item);
            }
        });
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Import_NewItem_IsStoredAsItIs()
    {
        await ImportAsync(Page("About us", "en/about"));

        var item = await GetAsync();
        Assert.Equal("About us", item!.DisplayText);
        Assert.Equal(new DateTime(2024, 9, 1, 0, 0, 0, DateTimeKind.Utc), item.PublishedUtc);
        Assert.Equal(new DateTime(2024, 8, 1, 0, 0, 0, DateTimeKind.Utc), item.CreatedUtc);
        Assert.Equal("kept", (string)item.Content.UnknownPart.Value);
        Assert.True(await HasAddressAsync("/en/about"));
    }

    [Fact]
    public async Task Import_Twice_ChangesNothing()
    {
        await ImportAsync(Page("About us", "en/about"));
        var before = JsonSerializer.Serialize(await GetAsync());

        site.Clock.UtcNow = site.Clock.UtcNow.AddHours(1);
        await ImportAsync(Page("About us", "en/about"));

        Assert.Equal(before, JsonSerializer.Serialize(await GetAsync()));
    }

    [Fact]
    public async Task Import_ChangedItem_IsUpdatedInPlace()
    {
        await ImportAsync(Page("About us", "en/about"));
        var versions = (await site.ContentAsync(content => content.GetAllVersionsAsync(Id))).Count();

        await ImportAsync(Page("About the Forum", "en/about-the-forum"));

        Assert.Equal("About the Forum", (await GetAsync())!.As<TitlePart>()!.Title);
        Assert.Equal(versions, (await site.ContentAsync(content => content.GetAllVersionsAsync(Id))).Count());
        Assert.True(await HasAddressAsync("/en/about-the-forum"));
        Assert.False(await HasAddressAsync("/en/about"));
    }

    [Fact]
    public async Task Import_AnotherVersion_TakesThePlaceOfTheFirst()
    {
        await ImportAsync(Page("One", "en/one", versionId: "4ver0000000000000000000001"));
        await ImportAsync(Page("Two", "en/one", versionId: "4ver0000000000000000000002"));

        Assert.Equal("Two", (await GetAsync())!.DisplayText);
        var old = await site.ContentAsync(content => content.GetVersionAsync("4ver0000000000000000000001"));
        Assert.Equal((false, false), (old!.Latest, old.Published));
        Assert.Equal("en/one", (await GetAsync())!.As<OrchardCore.Autoroute.Models.AutoroutePart>()!.Path);
    }

    [Fact]
    public async Task Import_Draft_IsNotPublic()
    {
        await ImportAsync(Page("Draft", "en/draft", published: false));

        Assert.Null(await GetAsync());
        Assert.NotNull(await site.ContentAsync(content => content.GetAsync(Id, VersionOptions.Draft)));
        Assert.False(await HasAddressAsync("/en/draft"));
    }

    [Fact]
    public async Task Import_WithoutVersionIds_GivesThem()
    {
        await ImportAsync(Page("x", "en/x", versionId: null));

        Assert.Equal(26, (await GetAsync())!.ContentItemVersionId.Length);
    }

    [Fact]
    public async Task Import_UnsafeHtml_IsKeptAsWrittenAndMadeSafeWhereItIsShown()
    {
        const string written = "<p onclick=\"x()\">a<script>b</script></p>";
        var page = Page("x", "en/x");
        page.Alter<OrchardCore.Html.Models.HtmlBodyPart>(part => part.Html = written);

        await ImportAsync(page);

        var kept = (await GetAsync())!;
        Assert.Equal(written, kept.As<OrchardCore.Html.Models.HtmlBodyPart>()!.Html);
        var shown = await site.ContentAsync(content => content.PopulateAspectAsync<BodyAspect>(kept));
        Assert.Equal("<p>a</p>", shown.Body!.ToString());
    }

    [Fact]
    public async Task Import_InvalidItem_NamesItAndKeepsNothing()
    {
        await site.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Strict", type => type
            .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))));

        var exception = await Assert.ThrowsAsync<ValidationException>(() => ImportAsync(
            Page("Good", "en/good"),
            new ContentItem { ContentItemId = "4abc0000000000000000000002", ContentType = "Strict", Latest = true, Published = true }));

        Assert.Contains("4abc0000000000000000000002", exception.Message, StringComparison.Ordinal);
        Assert.Null(await GetAsync());
    }

    [Fact]
    public async Task Import_ManyItems_AllAreThereUnderDifferentAddresses()
    {
        var items = Enumerable.Range(0, 450).Select(number =>
        {
            var page = Page($"Same title", path: null);
            page.ContentItemId = $"4many{number:D21}";
            page.ContentItemVersionId = string.Empty;
            return page;
        }).ToArray();

        await ImportAsync(items);

        var stored = (await site.ContentAsync(content => content.GetAsync(items.Select(item => item.ContentItemId)))).ToList();
        Assert.Equal(450, stored.Count);
        Assert.Equal(450, stored.Select(item => item.As<OrchardCore.Autoroute.Models.AutoroutePart>()!.Path).Distinct().Count());
    }

    private static ContentItem Page(string title, string? path, bool published = true, string? versionId = "4ver0000000000000000000000")
    {
        var item = JsonSerializer.Deserialize<ContentItem>("""
            {
              "ContentType": "Page", "Latest": true, "Owner": "somebody", "Author": "admin",
              "ModifiedUtc": "2024-09-02T00:00:00Z", "PublishedUtc": "2024-09-01T00:00:00Z", "CreatedUtc": "2024-08-01T00:00:00Z",
              "UnknownPart": { "Value": "kept" }
            }
            """)!;

        item.ContentItemId = Id;
        item.ContentItemVersionId = versionId ?? string.Empty;
        item.Published = published;
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        item.Alter<OrchardCore.Autoroute.Models.AutoroutePart>(part => part.Path = path);
        return item;
    }

    private Task ImportAsync(params ContentItem[] items) => site.ContentAsync(content => content.ImportAsync(items));

    private Task<ContentItem?> GetAsync() => site.ContentAsync(content => content.GetAsync(Id));

    private async Task<bool> HasAddressAsync(string path) =>
        (await site.Services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(path)).Item1;
}
