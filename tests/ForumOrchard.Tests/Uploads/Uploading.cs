using System.Net.Http.Headers;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using OrchardCore.Media;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Uploads;

/// <summary>Sends files as a browser does.</summary>
internal static class Uploading
{
    public const string Library = "/Admin/Media";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Uploads to the root of the library.</summary>
    /// <returns>The page that the editor sees then.</returns>
    public static async Task<IDocument> UploadAsync(this HttpClient editor, params (string Name, byte[] Content)[] files)
    {
        var form = (await editor.OpenAsync(Library)).QuerySelector("form.upload")!;
        using var content = Form([.. files.Select(file => ("files", file.Name, file.Content))], ("__RequestVerificationToken", form.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!));
        using var answer = await editor.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content, Cancellation);
        answer.EnsureSuccessStatusCode();
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    public static MultipartFormDataContent Form((string Input, string Name, byte[] Content)[] files, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (input, name, content) in files)
        {
            var file = new ByteArrayContent(content);
            file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            form.Add(file, input, name);
        }

        return form;
    }

    /// <summary>What the library has at a path; null for nothing.</summary>
    public static async Task<byte[]?> StoredAsync(this ForumSite site, string path)
    {
        byte[]? stored = null;
        await site.InScopeAsync(async services =>
        {
            var store = services.GetRequiredService<IMediaFileStore>();
            if (await store.GetFileInfoAsync(path) is not null)
            {
                await using var content = await store.GetFileStreamAsync(path);
                using var memory = new MemoryStream();
                await content.CopyToAsync(memory, Cancellation);
                stored = memory.ToArray();
            }
        });
        return stored;
    }

    /// <summary>What a page says went wrong; empty for nothing.</summary>
    public static string Fault(this IDocument page) => string.Join(' ', page.QuerySelectorAll(".alert-danger").Select(alert => alert.TextContent.Trim()));
}
