using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Uploads;

namespace ForumOrchard.Tests.Transfer;

/// <summary>Exports and imports as an administrator does.</summary>
internal static class Transferring
{
    public const string Page = "/Admin/Transfer";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Presses one of the buttons of the export.</summary>
    /// <param name="administrator">The browser.</param>
    /// <param name="itemIds">What is ticked; none for all of the list.</param>
    public static async Task<byte[]> ExportAsync(this HttpClient administrator, params string[] itemIds)
    {
        var token = (await administrator.OpenAsync(Page)).Token();
        using var answer = await administrator.PostFormAsync(Page + "/Export", [token, ("ticked", itemIds.Length > 0 ? "true" : "false"), .. itemIds.Select(id => ("itemIds", id))]);
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        return await answer.Content.ReadAsByteArrayAsync(Cancellation);
    }

    /// <returns>The page that the administrator sees then.</returns>
    public static async Task<IDocument> UploadAsync(this HttpClient administrator, byte[] archive)
    {
        using var content = Uploading.Form([("archive", "export.zip", archive)], (await administrator.OpenAsync(Page)).Token());
        using var answer = await administrator.PostAsync(new Uri(Page + "/Upload", UriKind.Relative), content, Cancellation);
        answer.EnsureSuccessStatusCode();
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>Goes through with what a page of an import proposes.</summary>
    public static Task<IDocument> RunAsync(this HttpClient administrator, IDocument plan, params (string Name, string Value)[] choices) =>
        administrator.SendAsync(plan.QuerySelector("form[action$='/Run']")!, choices);

    /// <summary>An archive with a recipe and files.</summary>
    public static byte[] Pack(string recipe, params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files.Prepend(("Recipe.json", Encoding.UTF8.GetBytes(recipe))))
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    /// <summary>The numbers that a page of an import begins with.</summary>
    public static string Counts(this IDocument plan) => string.Join(' ', plan.QuerySelectorAll("main > ul:first-of-type > li").Select(line => string.Join('/', line.TextContent.Split(' ', ',').Where(word => int.TryParse(word, out _)))));
}
