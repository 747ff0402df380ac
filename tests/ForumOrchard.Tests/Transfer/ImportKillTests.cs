using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Data.Sqlite;

namespace ForumOrchard.Tests.Transfer;

/// <summary>A real server is killed at random moments of an import. <c>TRANSFER_KILLS</c> sets how often.</summary>
public sealed class ImportKillTests
{
    private const int Items = 150;
    private const int Files = 30;
    private const int FileSize = 300_000;

    private static readonly int _kills = int.TryParse(Environment.GetEnvironmentVariable("TRANSFER_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 2;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_KilledAtAnyMoment_IsThereAsAWholeOrNotAtAll()
    {
        using var original = new TemporaryFolder();
        var archive = await PrepareAsync(original.Path);
        var (whole, needed) = await ImportAsync(original.Path, archive, killAfter: null);
        Assert.Equal((Items, Files), whole);

        var seen = new List<(int Items, int Files)>();
        for (var kill = 0; kill < _kills; kill++)
        {
            // A third of the kills fall about the end, where files follow content.
            var share = kill % 3 == 0 ? 0.8 + (Random.Shared.NextDouble() * 0.3) : Random.Shared.NextDouble();
            seen.Add((await ImportAsync(original.Path, archive, needed * share)).Stored);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"Of {_kills} kills within {needed.TotalMilliseconds:0} ms: {seen.Count(one => one.Items == 0)} with nothing, {seen.Count(one => one.Items == Items)} with all.");
        Assert.All(seen, one => Assert.True(one is (0, 0) or (Items, Files), $"{one.Items} of {Items} items and {one.Files} of {Files} files are there."));
    }

    /// <summary>Sets a site up, and makes an archive of copies of one of its items.</summary>
    private static async Task<byte[]> PrepareAsync(string folder)
    {
        await using var site = Start(folder);
        await site.WaitUntilStartedAsync(Cancellation);
        using var browser = await SignInAsync(site);
        using var zip = new ZipArchive(new MemoryStream(await browser.ExportAsync()));
        using var text = new StreamReader(zip.GetEntry("Recipe.json")!.Open());
        var article = JsonNode.Parse(await text.ReadToEndAsync(Cancellation))!["steps"]![1]!["data"]!.AsArray().First(item => (string?)item!["ContentType"] == "NewsArticle")!.AsObject();
        var items = Enumerable.Range(0, Items).Select(number =>
        {
            var copy = article.DeepClone().AsObject();
            copy["ContentItemId"] = $"killed{number:00000000000000000000}";
            copy["ContentItemVersionId"] = $"killedv{number:0000000000000000000}";
            copy["AutoroutePart"]!["Path"] = $"ru/news/killed-{number}";
            copy["LocalizationPart"]!["LocalizationSet"] = $"killed{number:00000000000000000000}";
            return (JsonNode)copy;
        });
        var files = Enumerable.Range(0, Files).Select(number => ($"media/killed/{number}.txt", Enumerable.Repeat((byte)'a', FileSize).ToArray())).ToArray();
        var recipe = new JsonObject
        {
            ["steps"] = new JsonArray(
                new JsonObject { ["name"] = "media", ["Files"] = new JsonArray([.. files.Select(file => (JsonNode)new JsonObject { ["SourcePath"] = file.Item1, ["TargetPath"] = file.Item1["media/".Length..] })]) },
                new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. items]) }),
        };
        site.Interrupt();
        await site.WaitForExitAsync(Cancellation);
        return Transferring.Pack(recipe.ToJsonString(), files);
    }

    /// <summary>Imports into a copy of a site, and starts it once more.</summary>
    /// <returns>What is there then, and how long the import took.</returns>
    private static async Task<((int Items, int Files) Stored, TimeSpan Needed)> ImportAsync(string original, byte[] archive, TimeSpan? killAfter)
    {
        using var copy = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Path, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var watch = new Stopwatch();
        await using (var site = Start(copy.Path))
        {
            await site.WaitUntilStartedAsync(Cancellation);
            using var browser = await SignInAsync(site);
            var form = (await browser.UploadAsync(archive)).QuerySelector("form[action$='/Run']")!;
            watch.Start();
            var import = browser.SendAsync(form);
            if (killAfter is { } moment)
            {
                await Task.WhenAny(import, Task.Delay(moment, Cancellation));
                site.Kill();
                await site.WaitForExitAsync(Cancellation);
                _ = await Record.ExceptionAsync(() => import);
            }
            else
            {
                await import;
                watch.Stop();
            }
        }

        await using (var again = Start(copy.Path))
        {
            await again.WaitUntilStartedAsync(Cancellation);
            return ((Count(copy.Path), CountWholeFiles(copy.Path)), watch.Elapsed);
        }
    }

    private static SiteProcess Start(string folder) => SiteProcess.Start(folder, new Dictionary<string, string> { ["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = ForumSite.AdminPassword });

    /// <summary>A write that was cut off leaves a file whose name begins with a dot: the library neither lists nor serves it.</summary>
    private static int CountWholeFiles(string folder) => new DirectoryInfo(Path.Combine(folder, "Sites", "Default", "Media", "killed")) is { Exists: true } library
        ? library.EnumerateFiles().Count(file => file.Name[0] != '.' && file.Length == FileSize)
        : 0;

    private static int Count(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "Sites", "Default", "OrchardCore.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM ContentItemIndex WHERE Published AND ContentItemId LIKE 'killed%'";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static async Task<HttpClient> SignInAsync(SiteProcess site)
    {
        var browser = new HttpClient(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = site.Address };
        var form = (await browser.OpenAsync("/login?returnUrl=/ChangePassword")).QuerySelector("form:has([name=UserName])")!;
        await browser.SendAsync(form, ("UserName", ForumSite.AdminName), ("Password", ForumSite.AdminPassword));
        return browser;
    }
}
