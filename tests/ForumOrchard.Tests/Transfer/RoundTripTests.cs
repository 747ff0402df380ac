using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Uploads;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Html.Models;
using OrchardCore.Media;
using SkiaSharp;
using YesSql;

namespace ForumOrchard.Tests.Transfer;

/// <summary>What is exported from one site and imported into another is equal there.</summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    private const string Picture = "covers/Круглый стол №1.jpg";

    private readonly ForumSite _from = new() { RunsBackgroundTasks = false };
    private readonly ForumSite _to = new() { RunsBackgroundTasks = false };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _from.InitializeAsync();
        await _to.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _from.DisposeAsync();
        await _to.DisposeAsync();
    }

    [Fact]
    public async Task Site_ExportedAndImportedIntoANewOne_IsEqualThere()
    {
        var picture = Photos.WithNote(orientation: 1);
        await _from.InScopeAsync(services => services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(Picture, new MemoryStream(picture)));
        var written = new[]
        {
            await WriteAsync("ru/news/draft-only", VersionOptions.Draft, $"<p><img src=\"/media/{Uri.EscapeDataString(Picture).Replace("%2F", "/", StringComparison.Ordinal)}\" alt=\"\"></p>"),
            await WriteAsync("ru/news/published", VersionOptions.Published, "<p>Видно всем.</p>"),
            await WriteAsync("en/news/with-a-draft", VersionOptions.Published, "<p>Seen by all.</p>"),
        };
        await _from.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var draft = (await contents.GetAsync(written[2], VersionOptions.DraftRequired))!;
            draft.Alter<HtmlBodyPart>(body => body.Html = "<p>Newer than what visitors see.</p>");
            await contents.SaveDraftAsync(draft);
        });
        using var sender = await _from.SignInAsync("ru");
        using var receiver = await _to.SignInAsync("ru");
        var archive = await sender.ExportAsync();

        var plan = await receiver.UploadAsync(archive);
        var done = await receiver.RunAsync(plan, ("all", "true"));

        Assert.Equal(string.Empty, done.Fault());
        var (before, after) = (await ItemsAsync(_from), await ItemsAsync(_to));
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.All(before, one => Assert.Equal(Content(one.Value), Content(after[one.Key])));
        Assert.All(before.Where(one => written.Contains(one.Key.Split(' ')[0])), one => Assert.Equal(Whole(one.Value), Whole(after[one.Key])));
        Assert.Equal(picture, await _to.StoredAsync(Picture));
        var again = await receiver.UploadAsync(archive);
        Assert.Equal($"0 0 0 {before.Keys.Select(key => key.Split(' ')[0]).Distinct().Count()} 0 0/0/1", again.Counts());
        Assert.Null(again.QuerySelector("form[action$='/Run']"));
    }

    [Fact]
    public async Task Export_OfTickedItems_HasTheseWithTheirFilesAndIsARecipeOfOrchardCore()
    {
        var used = Photos.Make(SKEncodedImageFormat.Png);
        await _from.InScopeAsync(async services =>
        {
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("used.png", new MemoryStream(used));
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("unused.png", new MemoryStream(used));
        });
        var id = await _from.AddAsync("NewsArticle", "ru/news/ticked", VersionOptions.Published, item => item.Alter<HtmlBodyPart>(body => body.Html = "<p><img src=\"/media/used.png\" alt=\"\"> <a href=\"/media/gone.pdf\">отчёт</a></p>"));
        using var sender = await _from.SignInAsync("ru");

        using var zip = new ZipArchive(new MemoryStream(await sender.ExportAsync(id)));

        Assert.Equal(["Recipe.json", "media/used.png"], zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        using var text = new StreamReader(zip.GetEntry("Recipe.json")!.Open());
        var recipe = JsonNode.Parse(await text.ReadToEndAsync(Cancellation))!;
        Assert.Equal(["media", "content"], recipe["steps"]!.AsArray().Select(step => (string?)step!["name"]));
        Assert.Equal("media/used.png", (string?)recipe["steps"]![0]!["Files"]![0]!["SourcePath"]);
        Assert.Equal("used.png", (string?)recipe["steps"]![0]!["Files"]![0]!["TargetPath"]);
        var item = Assert.Single(recipe["steps"]![1]!["data"]!.AsArray())!.AsObject();
        Assert.Equal(id, (string?)item["ContentItemId"]);
        Assert.False(item.ContainsKey("Id"));
    }

    private Task<string> WriteAsync(string path, VersionOptions version, string html) => _from.AddAsync("NewsArticle", path, version, item =>
    {
        item.Alter<HtmlBodyPart>(body => body.Html = html);
        item.Owner = "somebody";
        item.Author = "Somebody";
    });

    private static async Task<Dictionary<string, ContentItem>> ItemsAsync(ForumSite site)
    {
        Dictionary<string, ContentItem> items = [];
        await site.InScopeAsync(async services => items = (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(index => index.Latest || index.Published).ListAsync())
            .ToDictionary(item => $"{item.ContentItemId} {item.Latest} {item.Published}", StringComparer.Ordinal));
        return items;
    }

    private static string Content(ContentItem item) => $"{item.ContentType} {item.DisplayText} {((JsonObject)item.Content).ToJsonString()}";

    /// <summary>All but the number of the document.</summary>
    private static string Whole(ContentItem item)
    {
        var json = JsonSerializer.SerializeToNode(item)!.AsObject();
        json.Remove("Id");
        return json.ToJsonString();
    }
}
