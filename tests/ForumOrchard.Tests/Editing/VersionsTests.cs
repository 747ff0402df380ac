using System.Net;
using AngleSharp.Dom;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Editing;

/// <summary>What an item was before, and the way back.</summary>
public sealed class VersionsTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Versions_OfAChangedItem_SayWhoWhenAndWhatWordByWord()
    {
        var versions = await ChangedAsync("Дрофа");

        var rows = versions.QuerySelectorAll("tbody tr");
        Assert.Equal(["Её видят посетители", "Прежняя"], rows.Select(row => row.QuerySelectorAll("td")[2].TextContent));
        Assert.All(rows, row => Assert.Equal("admin", row.QuerySelectorAll("td")[1].TextContent));
        Assert.All(rows, row => Assert.NotEqual(string.Empty, row.QuerySelector("td")!.TextContent));

        var compared = await CompareAsync(versions);
        Assert.Equal(["Название", "Текст"], compared.QuerySelectorAll("section h3").Select(name => name.TextContent).Order(StringComparer.Ordinal));
        var text = compared.QuerySelectorAll("section").Single(field => field.QuerySelector("h3")!.TextContent == "Текст");
        Assert.Contains("весной", text.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("осенью", text.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<p>", text.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_OfAnOlderVersion_IsADraftAndVisitorsSeeTheNewOneUntilItIsPublished()
    {
        var compared = await CompareAsync(await ChangedAsync("Удод"));

        var edit = await site.Editor.SendAsync(compared.QuerySelectorAll("main form").Single(form => form.GetAttribute("action")!.EndsWith("/restore", StringComparison.Ordinal)));

        Assert.Contains("Эта версия теперь черновик", edit.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("весной", edit.ValueOf("HtmlBodyPart.Html"), StringComparison.Ordinal);
        var address = new Uri("/" + edit.ValueOf("AutoroutePart.Path"), UriKind.Relative);
        Assert.Contains("осенью", await site.Client.GetStringAsync(address, Cancellation), StringComparison.Ordinal);

        await site.Editor.WriteAsync(edit, publish: true);
        Assert.Contains("весной", await site.Client.GetStringAsync(address, Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restore_AfterAColleagueSaved_IsRefusedAndKeepsTheirWork()
    {
        var versions = await ChangedAsync("Ибис");
        var compared = await CompareAsync(versions);
        var edit = await site.Editor.OpenAsync(versions.QuerySelector("main a")!.GetAttribute("href")!);
        await site.Editor.WriteAsync(edit, publish: false, ("TitlePart.Title", "Ибис колеги"));

        var refused = await site.Editor.SendAsync(compared.QuerySelectorAll("main form").Single(form => form.GetAttribute("action")!.EndsWith("/restore", StringComparison.Ordinal)));

        Assert.Contains("материал кто-то сохранил", refused.QuerySelector(".alert-danger")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Версии: Ибис колеги", refused.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("Moderator")]
    [InlineData(null)]
    public async Task Versions_ForWhoMayNotEdit_AreClosed(string? role)
    {
        var address = (await ChangedAsync("Кулик")).QuerySelector("tbody a")!.GetAttribute("href")!;
        using var user = role is null ? site.NewVisitor() : await site.SignInAsAsync(role);

        using var answer = await user.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
        using var restored = await user.PostFormAsync(address.Split('?')[0] + "/restore", ("version", address.Split('=')[^1]));

        Assert.True(role is null ? answer.RequestMessage!.RequestUri!.AbsolutePath.Equals("/login", StringComparison.OrdinalIgnoreCase) : answer.StatusCode == HttpStatusCode.Forbidden);
        Assert.NotEqual(HttpStatusCode.Found, restored.StatusCode);
    }

    [Fact]
    public async Task Versions_OfWhatDoesNotExist_AreNotFound()
    {
        var address = (await ChangedAsync("Сойка")).QuerySelector("tbody a")!.GetAttribute("href")!.Split('?')[0];
        var other = (await ChangedAsync("Сорока")).QuerySelector("tbody a")!.GetAttribute("href")!.Split('=')[^1];

        foreach (var missing in new[] { "/Admin/editing/versions/nothing", $"{address}?version=nothing", $"{address}?version={other}" })
        {
            using var answer = await site.Editor.GetAsync(new Uri(missing, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    /// <summary>The versions of an article that was published twice.</summary>
    private async Task<IDocument> ChangedAsync(string bird)
    {
        var editor = site.Editor;
        var edit = await editor.WriteAsync(await editor.OpenAsync(Writing.NewArticle), publish: true, ("TitlePart.Title", bird), ("HtmlBodyPart.Html", "<p>Поёт весной.</p>"));
        edit = await editor.WriteAsync(edit, publish: true, ("TitlePart.Title", bird + " и песня"), ("HtmlBodyPart.Html", "<p>Поёт осенью.</p>"));
        return await editor.OpenAsync(edit.QuerySelectorAll("main a").Single(link => link.TextContent == "Версии").GetAttribute("href")!);
    }

    private Task<IDocument> CompareAsync(IDocument versions) => site.Editor.OpenAsync(versions.QuerySelector("tbody a")!.GetAttribute("href")!);
}
