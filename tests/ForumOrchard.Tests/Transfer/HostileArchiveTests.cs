using System.IO.Compression;
using System.Text;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Uploads;
using SkiaSharp;

namespace ForumOrchard.Tests.Transfer;

/// <summary>An archive may come from anywhere.</summary>
public sealed class HostileArchiveTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private static readonly byte[] _png = Photos.Make(SKEncodedImageFormat.Png);

    public static TheoryData<string, string> Archives => new()
    {
        { "no zip", "не целый архив" },
        { "cut short", "не целый архив" },
        { "changed recipe", "не целый архив" },
        { "changed file", "не целый архив" },
        { "no recipe", "не архив экспорта" },
        { "no json", "не целый архив" },
        { "no items", "не читается" },
        { "part of another kind", "не читается" },
        { "field of another kind", "не читается" },
        { "text that is none", "не читается" },
        { "no language", "не читается" },
        { "path outside", "не принимает" },
        { "hidden file", "не принимает" },
        { "page", "не принимает" },
        { "page named picture", "не то, что говорит его имя" },
        { "absent file", "нет его файла" },
        { "file twice", "дважды" },
        { "large recipe", "больше, чем принимает" },
    };

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Archive_ThatIsNotWhatItShouldBe_IsRefusedAndLeavesNothing(string kind, string message)
    {
        var before = Files();

        var page = await site.Editor.UploadAsync(await MakeAsync(kind));

        Assert.Contains(message, page.Fault(), StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Fact]
    public async Task Archive_WithMoreBytesThanItSays_IsReadToItsEndAndNoFurther()
    {
        // What a ZIP says of its sizes is not believed: the stream ends where the bytes end.
        var archive = Transferring.Pack(Recipe("\"SourcePath\": \"a\", \"TargetPath\": \"a.txt\""), ("a", Encoding.UTF8.GetBytes(new string('a', 1000))));
        var size = archive.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 24;
        archive[size] = 1;
        archive[size + 1] = 0;

        var page = await site.Editor.UploadAsync(archive);

        Assert.EndsWith("1/0/0", page.Counts(), StringComparison.Ordinal);
    }

    private async Task<byte[]> MakeAsync(string kind)
    {
        switch (kind)
        {
            case "no zip":
                return Encoding.UTF8.GetBytes("Это не архив.");
            case "cut short":
                return (await site.Editor.ExportAsync())[..^2000];
            case "changed recipe":
                using (var changed = new MemoryStream())
                {
                    changed.Write(await site.Editor.ExportAsync());
                    await using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
                    {
                        zip.GetEntry("Recipe.json")!.Delete();
                        await using var recipe = await zip.CreateEntry("Recipe.json").OpenAsync();
                        recipe.Write("""{ "steps": [] }"""u8);
                    }

                    return changed.ToArray();
                }

            case "changed file":
                return Transferring.Pack(Recipe($"\"SourcePath\": \"a\", \"TargetPath\": \"a.png\", \"Sha256\": \"{new string('A', 64)}\""), ("a", _png));
            case "no recipe":
                using (var empty = new MemoryStream())
                {
                    await using (var zip = new ZipArchive(empty, ZipArchiveMode.Create, leaveOpen: true))
                    {
                        zip.CreateEntry("other.json");
                    }

                    return empty.ToArray();
                }

            case "no json":
                return Transferring.Pack("{ \"steps\": [");
            case "no items":
                return Transferring.Pack("""{ "steps": [ { "name": "content", "data": [ 5, "x" ] } ] }""");
            case "part of another kind":
                return Transferring.Pack(Item("\"LocalizationPart\": [ 5 ]"));
            case "field of another kind":
                return Transferring.Pack(Item("\"NewsArticlePart\": { \"Cover\": 5 }"));
            case "text that is none":
                return Transferring.Pack(Item("\"HtmlBodyPart\": { \"Html\": { \"a\": 1 } }"));
            case "no language":
                return Transferring.Pack(Item("\"LocalizationPart\": { \"Culture\": \"no language!\", \"LocalizationSet\": \"a\" }"));
            case "path outside":
                return Transferring.Pack(Recipe("\"SourcePath\": \"a\", \"TargetPath\": \"../../appsettings.json\""), ("a", _png));
            case "hidden file":
                return Transferring.Pack(Recipe("\"SourcePath\": \"a\", \"TargetPath\": \"x/.a.png\""), ("a", _png));
            case "page":
                return Transferring.Pack(Recipe("\"SourcePath\": \"a\", \"TargetPath\": \"a.html\""), ("a", "<script>alert(1)</script>"u8.ToArray()));
            case "page named picture":
                return Transferring.Pack(Recipe("\"SourcePath\": \"a\", \"TargetPath\": \"a.png\""), ("a", "<script>alert(1)</script>"u8.ToArray()));
            case "absent file":
                return Transferring.Pack(Recipe("\"SourcePath\": \"b\", \"TargetPath\": \"a.png\""), ("a", _png));
            case "file twice":
                return Transferring.Pack(Recipe("\"SourcePath\": \"a\", \"TargetPath\": \"a.png\" }, { \"SourcePath\": \"a\", \"TargetPath\": \"A.png\""), ("a", _png));
            default:
                // 140 MB of blanks make an archive of 140 KB.
                return Transferring.Pack(new string(' ', 140_000_000) + Recipe("\"SourcePath\": \"a\""));
        }
    }

    private static string Item(string part) =>
        $$"""{ "steps": [ { "name": "content", "data": [ { "ContentItemId": "hostile", "ContentItemVersionId": "hostile", "ContentType": "NewsArticle", "Latest": true, {{part}} } ] } ] }""";

    private static string Recipe(string file) => $$"""{ "steps": [ { "name": "media", "Files": [ { {{file}} } ] } ] }""";

    private string[] Files() => new[] { "Transfer", "Media" }.Select(folder => Directory.CreateDirectory(Path.Combine(site.DataFolder, "Sites", "Default", folder)))
        .SelectMany(folder => folder.EnumerateFileSystemInfos("*", SearchOption.AllDirectories)).Select(file => file.FullName).Order(StringComparer.Ordinal).ToArray();
}
