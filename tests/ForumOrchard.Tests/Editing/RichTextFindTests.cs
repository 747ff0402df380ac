using System.Net;
using System.Text.Json.Nodes;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Media;
using YesSql;

namespace ForumOrchard.Tests.Editing;

/// <summary>What the dialogs of the editor of texts find.</summary>
public sealed class RichTextFindTests(SharedSite site)
{
    [Fact]
    public async Task Pages_PageAfterPage_HaveEachPublishedAddressOnce()
    {
        using var editor = await site.SignInAsync("ru");
        var found = new List<JsonNode>();
        for (int? from = 0; from is { } start;)
        {
            var page = JsonNode.Parse(await editor.GetStringAsync(Address("Pages", "", start), TestContext.Current.CancellationToken))!;
            found.AddRange(page["items"]!.AsArray().OfType<JsonNode>());
            from = (int?)page["next"];
        }

        Assert.True(found.Count > 40);
        Assert.Equal(found.Count, found.Select(item => (string?)item["id"]).Distinct().Count());
        Assert.Contains(found, item => (string?)item["id"] == "/ru/laws/cedaw" && (string?)item["note"] == "Правовой акт · русский" && (string?)item["lang"] == "ru");
        Assert.Contains(found, item => (string?)item["id"] == "/en/laws/cedaw" && (string?)item["note"] == "Правовой акт · English");
    }

    [Fact]
    public async Task Pages_ThatAreDrafts_AreNotFound()
    {
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = await contents.NewAsync("NewsArticle");
            draft.DisplayText = "Нигде не опубликованное";
            draft.Alter<AutoroutePart>(part => part.Path = "ru/news/unpublished-page");
            await contents.CreateAsync(draft, VersionOptions.Draft);
            Assert.NotEmpty(await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(index => index.DisplayText == "Нигде не опубликованное").ListAsync());
        });
        using var editor = await site.SignInAsync("ru");

        var answer = JsonNode.Parse(await editor.GetStringAsync(Address("Pages", "нигде не опубликованное", 0), TestContext.Current.CancellationToken))!;

        Assert.Empty(answer["items"]!.AsArray());
        Assert.Equal("Ни у одной опубликованной страницы этого нет в названии.", (string?)answer["status"]);
    }

    [Fact]
    public async Task Pictures_OfWords_AreThosePicturesAndNoOtherFiles()
    {
        var folder = $"found{Guid.NewGuid():n}";
        await site.InScopeAsync(async services =>
        {
            foreach (var name in new[] { "dipper.png", "wren.png", "dipper.pdf" })
            {
                using var content = new MemoryStream([1]);
                await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync($"{folder}/{name}", content);
            }
        });
        using var editor = await site.SignInAsync("ru");

        var answer = JsonNode.Parse(await editor.GetStringAsync(Address("Pictures", $"DIPPER {folder}", 0), TestContext.Current.CancellationToken))!;

        var found = Assert.Single(answer["items"]!.AsArray())!;
        Assert.Equal(("dipper.png", folder), ((string?)found["label"], (string?)found["note"]));
    }

    [Theory]
    [InlineData("Moderator", HttpStatusCode.Forbidden)]
    [InlineData("Editor", HttpStatusCode.OK)]
    public async Task Find_ByARole_AnswersOnlyThoseWhoMayEditTexts(string role, HttpStatusCode expected)
    {
        using var user = await site.SignInAsAsync(role);
        foreach (var what in new[] { "Pages", "Pictures" })
        {
            using var answer = await user.GetAsync(Address(what, "", 0), TestContext.Current.CancellationToken);
            Assert.Equal(expected, answer.StatusCode);
            using var visitor = await site.Client.GetAsync(Address(what, "", 0), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Redirect, visitor.StatusCode);
        }
    }

    private static Uri Address(string what, string text, int from) => new($"/Admin/RichText/{what}?query={Uri.EscapeDataString(text)}&from={from}", UriKind.Relative);
}
