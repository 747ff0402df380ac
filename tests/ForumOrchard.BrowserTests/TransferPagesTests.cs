using System.IO.Compression;
using System.Text.Json.Nodes;
using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The administrator exports everything, looks at what an import would do, and imports; by keyboard, on a phone, without script.</summary>
public sealed class TransferPagesTests(ForumBrowser browser)
{
    [Theory]
    [InlineData("ru", 360, false, true)]
    [InlineData("ru", 1280, true, true)]
    [InlineData("en", 360, true, true)]
    [InlineData("en", 1280, false, true)]
    [InlineData("ru", 360, false, false)]
    public async Task Content_ExportedAndImported_HasPagesWithoutAViolation(string locale, int width, bool dark, bool script)
    {
        await using var visit = await browser.OpenAsync("/login", width, dark, locale: locale, script: script);
        await visit.SignInAsync();
        var page = visit.Page;
        var picture = script ? $"{locale}-{width}" : $"{locale}-{width}-no-script";
        // An old article: other tests work on those that they have just written.
        await page.GotoAsync("/Admin/Contents/ContentItems?type=NewsArticle&status=published");
        await page.Locator("tbody th a").Last.ClickAsync();
        await page.FillAsync("[name='TitlePart.Title']", $"Изменено здесь {picture}");
        await page.ClickAsync("[value='submit.Publish'], [value='submit.PublishAndContinue']");
        await page.WaitForSelectorAsync("[role=status]");
        await page.GotoAsync("/Admin/Transfer?type=NewsArticle");
        var download = await page.RunAndWaitForDownloadAsync(() => page.PressAsync("[name=ticked][value=false]", "Enter"));
        var file = Path.Join(Path.GetTempPath(), $"transfer-{Guid.NewGuid():n}.zip");
        await download.SaveAsAsync(file);
        await ChangeAsync(file, picture);

        await page.SetInputFilesAsync("#archive", file);
        await page.PressAsync("form[action$='/Upload'] button", "Enter");
        await page.WaitForSelectorAsync("form[action$='/Run']");
        await CheckAsync(visit, script, $"transfer-plan-{picture}");
        foreach (var summary in await page.QuerySelectorAllAsync("main details.more > summary"))
        {
            await summary.PressAsync("Enter");
        }

        await CheckAsync(visit, script, $"transfer-plan-open-{picture}");
        await page.PressAsync("[name=overwrite]", "Space");
        await page.PressAsync("form[action$='/Run'] button", "Enter");
        await visit.ArriveAsync("**/Admin/Transfer");
        await CheckAsync(visit, script, $"transfer-{picture}");
        Assert.Contains(locale == "ru" ? "Создано материалов: 1," : "Items created: 1,", await page.InnerTextAsync("[role=status]"), StringComparison.Ordinal);
        File.Delete(file);
    }

    /// <summary>One item is new, one of an unknown type, one older than here, and a file is missing. What other tests work on is left out.</summary>
    private static async Task ChangeAsync(string file, string name)
    {
        await using var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update);
        var entry = zip.GetEntry("Recipe.json")!;
        JsonNode recipe;
        await using (var text = await entry.OpenAsync())
        {
            recipe = (await JsonNode.ParseAsync(text))!;
        }

        var data = recipe["steps"]![1]!["data"]!.AsArray();
        foreach (var other in data.Where(item => (string?)item!["DisplayText"] != $"Изменено здесь {name}").ToList())
        {
            data.Remove(other);
        }

        var (created, unknown) = (Copy(data[0]!, $"new-{name}"), Copy(data[0]!, $"unknown-{name}"));
        created["HtmlBodyPart"]!["Html"] = "<p><img src=\"/media/nowhere/picture.png\" alt=\"\"></p>";
        unknown["ContentType"] = "Recipe";
        foreach (var item in data)
        {
            item!["HtmlBodyPart"]!["Html"] = $"<p>Older {name}.</p>";
            item["ModifiedUtc"] = "2001-01-01T00:00:00Z";
        }

        data.Add(created);
        data.Add(unknown);
        zip.Comment = string.Empty;
        entry.Delete();
        await using var changed = await zip.CreateEntry("Recipe.json").OpenAsync();
        await using var writer = new StreamWriter(changed);
        await writer.WriteAsync(recipe.ToJsonString());
    }

    private static JsonObject Copy(JsonNode item, string name)
    {
        var copy = item.DeepClone().AsObject();
        var id = Guid.NewGuid().ToString("n")[..26];
        copy["ContentItemId"] = id;
        copy["ContentItemVersionId"] = Guid.NewGuid().ToString("n")[..26];
        copy["AutoroutePart"]!["Path"] = $"{(string?)item["LocalizationPart"]!["Culture"]}/news/{name}";
        copy["LocalizationPart"]!["LocalizationSet"] = id;
        return copy;
    }

    private static Task CheckAsync(Visit visit, bool script, string picture) => script ? visit.CheckAdminAsync(picture) : Task.CompletedTask;
}
