using System.Text.Json;
using System.Text.Json.Nodes;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Uploads;
using ForumOrchard.Transfer.Import;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Html.Models;
using YesSql;

namespace ForumOrchard.Tests.Transfer;

/// <summary>What an import would do, and does then.</summary>
public sealed class ImportPlanTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    [Fact]
    public async Task Item_ChangedElsewhere_IsNamedWithItsFieldsAndChangedOnlyByTheImport()
    {
        var id = await AddAsync("changed-elsewhere");
        var archive = await ArchiveAsync(id, item =>
        {
            item.Alter<HtmlBodyPart>(body => body.Html = "<p>Написано на другом сайте.</p>");
            item.ModifiedUtc = DateTime.UtcNow.AddMinutes(1);
        });

        var plan = await site.Editor.UploadAsync(archive);

        Assert.Equal("0 1 0 0 0 0/0/0", plan.Counts());
        Assert.Contains("Изменится полей: 1 (Текст)", plan.QuerySelector("details.more")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("другом сайте", (await FindAsync(id))!.ToJson(), StringComparison.Ordinal);
        var done = await site.Editor.RunAsync(plan);
        Assert.Contains("создано материалов: 0, изменено: 1", done.QuerySelector("[role=status]")!.TextContent.ToLowerInvariant(), StringComparison.Ordinal);
        Assert.Contains("другом сайте", (await FindAsync(id))!.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Item_ChangedHereLater_StaysUnlessItIsTicked(bool isTicked)
    {
        var id = await AddAsync($"changed-here-{isTicked}");
        var archive = await ArchiveAsync(id, item => item.Alter<HtmlBodyPart>(body => body.Html = "<p>Из архива.</p>"));
        await site.InScopeAsync(async services =>
        {
            var item = (await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Latest))!;
            item.Alter<HtmlBodyPart>(body => body.Html = "<p>Написано здесь.</p>");
            item.ModifiedUtc = DateTime.UtcNow.AddMinutes(1);
            await services.GetRequiredService<ISession>().SaveAsync(item);
        });

        var plan = await site.Editor.UploadAsync(archive);

        Assert.Equal("0 0 1 0 0 0/0/0", plan.Counts());
        Assert.Contains("Изменится полей: 1 (Текст)", plan.QuerySelector("fieldset")!.TextContent, StringComparison.Ordinal);
        await site.Editor.RunAsync(plan, isTicked ? [("overwrite", id)] : []);
        Assert.Contains(isTicked ? "Из архива" : "Написано здесь", (await FindAsync(id))!.ToJson(), StringComparison.Ordinal);
        Assert.Contains("Написано здесь", string.Concat((await VersionsAsync(id)).Select(version => version.ToJson())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_PublishedAndWrittenOverWhereItStands_StaysAmongTheVersions()
    {
        var id = await site.AddAsync("NewsArticle", "ru/news/published-in-place", VersionOptions.Published, item => item.Alter<HtmlBodyPart>(body => body.Html = "<p>Опубликовано здесь.</p>"));
        var archive = await ArchiveAsync(id, item =>
        {
            item.Alter<HtmlBodyPart>(body => body.Html = "<p>Из архива.</p>");
            item.ModifiedUtc = DateTime.UtcNow.AddMinutes(1);
        });

        await site.Editor.RunAsync(await site.Editor.UploadAsync(archive));

        var versions = await VersionsAsync(id);
        Assert.Contains("Из архива", Assert.Single(versions, version => version.Latest || version.Published).ToJson(), StringComparison.Ordinal);
        Assert.Contains("Опубликовано здесь", Assert.Single(versions, version => !version.Latest && !version.Published).ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Item_DeletedHere_ComesBackOnlyIfItIsTicked(bool isTicked)
    {
        var id = await AddAsync($"deleted-here-{isTicked}");
        var archive = await ArchiveAsync(id, _ => { });
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.RemoveAsync((await contents.GetAsync(id, VersionOptions.Latest))!);
        });

        var plan = await site.Editor.UploadAsync(archive);

        Assert.Contains("Здесь его удалили", plan.QuerySelector("fieldset")!.TextContent, StringComparison.Ordinal);
        await site.Editor.RunAsync(plan, isTicked ? [("overwrite", id)] : []);
        Assert.Equal(isTicked, await FindAsync(id) is not null);
    }

    [Fact]
    public async Task Item_ThatCannotBeImported_IsNamedAndTheRestIsImported()
    {
        var holder = await AddAsync("held");
        var template = (await FindAsync(holder))!;
        var (unknown, clashing, good) = (Copy(template, "unknown"), Copy(template, "held"), Copy(template, "good"));
        unknown["ContentType"] = "Recipe";
        good["HtmlBodyPart"]!["Html"] = "<p><img src=\"/media/nowhere/picture.png\" alt=\"\"></p>";

        var plan = await site.Editor.UploadAsync(Transferring.Pack(Recipe(unknown, clashing, good)));

        Assert.Equal("1 0 0 0 2 0/0/0", plan.Counts());
        var faults = string.Concat(plan.QuerySelectorAll(".list-group-item").Select(item => item.TextContent));
        Assert.Contains("нет типа материалов «Recipe»", faults, StringComparison.Ordinal);
        Assert.Contains("адрес «/ru/news/held» занят", faults, StringComparison.Ordinal);
        Assert.Contains("nowhere/picture.png", plan.QuerySelector("details.more")!.TextContent, StringComparison.Ordinal);
        await site.Editor.RunAsync(plan);
        Assert.NotNull(await FindAsync((string)good["ContentItemId"]!));
        Assert.Null(await FindAsync((string)clashing["ContentItemId"]!));
    }

    [Fact]
    public async Task Import_ThatFailsAtOneItem_LeavesNothingOfTheOthers()
    {
        var template = (await FindAsync(await AddAsync("template-of-two")))!;
        var good = Copy(template, "first-of-two");
        var bad = Copy(template, "second-of-two");
        bad["AutoroutePart"]!["Path"] = new string('a', 1900);

        var page = await site.Editor.RunAsync(await site.Editor.UploadAsync(Transferring.Pack(Recipe(good, bad))));

        Assert.Contains("Ничего не импортировано", page.Fault(), StringComparison.Ordinal);
        Assert.Null(await FindAsync((string)good["ContentItemId"]!));
    }

    [Fact]
    public async Task Recipe_WithOtherStepsAndScripts_RunsNone()
    {
        var template = (await FindAsync(await AddAsync("template-of-scripts")))!;
        var item = Copy(template, "scripts");
        item["DisplayText"] = "[js: uuid()]";
        var recipe = Recipe(item).Replace("\"steps\": [", "\"steps\": [ { \"name\": \"Roles\", \"Roles\": [ { \"Name\": \"Anonymous\", \"Permissions\": [ \"SiteOwner\" ] } ] },", StringComparison.Ordinal);

        var plan = await site.Editor.UploadAsync(Transferring.Pack(recipe));

        Assert.Contains("не импортируется: Roles", plan.QuerySelector(".alert-warning")!.TextContent, StringComparison.Ordinal);
        await site.Editor.RunAsync(plan);
        Assert.Equal("[js: uuid()]", (await FindAsync((string)item["ContentItemId"]!))!.DisplayText);
    }

    [Fact]
    public async Task Archive_GivenUp_IsDeleted()
    {
        var plan = await site.Editor.UploadAsync(Transferring.Pack(Recipe()));
        var address = plan.QuerySelector("form[action$='/Forget']")!;

        await site.Editor.SendAsync(address);

        Assert.Contains("больше нет", (await site.Editor.SendAsync(address)).Fault(), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.DataFolder, "Sites", "Default", "Transfer"), address.GetAttribute("action")!.Split('/')[^2] + "*"));
    }

    [Fact]
    public async Task Archive_WhoseFilesAreStillToBeStored_CannotBeDeletedAndStoresThemLater()
    {
        // A file stands where the folder belongs, so that the write fails as on a full disk.
        var media = Directory.CreateDirectory(Path.Combine(site.DataFolder, "Sites", "Default", "Media")).FullName;
        await File.WriteAllTextAsync(Path.Combine(media, "blocked"), "in the way", TestContext.Current.CancellationToken);
        const string Media = """{ "steps": [ { "name": "media", "Files": [ { "SourcePath": "a", "TargetPath": "blocked/a.txt" } ] } ] }""";
        var plan = await site.Editor.UploadAsync(Transferring.Pack(Media, ("a", "text"u8.ToArray())));
        Assert.Contains("не удалось сохранить", (await site.Editor.RunAsync(plan)).QuerySelector(".text-danger")!.TextContent, StringComparison.Ordinal);

        var answer = await site.Editor.SendAsync(plan.QuerySelector("form[action$='/Forget']")!);
        File.Delete(Path.Combine(media, "blocked"));
        await site.InScopeAsync(services => services.GetRequiredService<PendingFiles>().PutInPlaceAsync());

        Assert.Contains("больше нет", answer.Fault(), StringComparison.Ordinal);
        Assert.Equal("text", await File.ReadAllTextAsync(Path.Combine(media, "blocked", "a.txt"), TestContext.Current.CancellationToken));
    }

    private Task<string> AddAsync(string name) => site.AddAsync("NewsArticle", "ru/news/" + name, VersionOptions.Draft, item => item.Alter<HtmlBodyPart>(body => body.Html = "<p>Первый текст.</p>"));

    private async Task<byte[]> ArchiveAsync(string id, Action<ContentItem> change)
    {
        var item = (await FindAsync(id))!;
        change(item);
        return Transferring.Pack(Recipe(Json(item)));
    }

    private async Task<ContentItem?> FindAsync(string id) => (await VersionsAsync(id)).Find(version => version.Latest);

    private async Task<List<ContentItem>> VersionsAsync(string id)
    {
        List<ContentItem> versions = [];
        await site.InScopeAsync(async services => versions = [.. await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == id).ListAsync()]);
        return versions;
    }

    /// <summary>The same item with ids and an address of its own.</summary>
    private static JsonObject Copy(ContentItem template, string name)
    {
        var id = Guid.NewGuid().ToString("n")[..26];
        template.Alter<AutoroutePart>(part => part.Path = "ru/news/" + name);
        template.Alter<OrchardCore.ContentLocalization.Models.LocalizationPart>(part => part.LocalizationSet = id);
        var json = Json(template);
        json["ContentItemId"] = id;
        json["ContentItemVersionId"] = Guid.NewGuid().ToString("n")[..26];
        return json;
    }

    private static JsonObject Json(ContentItem item)
    {
        var json = JsonSerializer.SerializeToNode(item)!.AsObject();
        json.Remove("Id");
        return json;
    }

    private static string Recipe(params JsonObject[] items) => $$"""{ "steps": [ { "name": "content", "data": [ {{string.Join(',', items.Select(item => item.ToJsonString()))}} ] } ] }""";
}

file static class Items
{
    public static string ToJson(this ContentItem item) => ((JsonObject)item.Content).ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
