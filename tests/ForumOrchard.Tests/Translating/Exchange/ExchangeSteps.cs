using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Translating.Exchange;

/// <summary>Sends items to a translation program and takes them back, as a translator does.</summary>
internal sealed class ExchangeSteps(ForumSite site, HttpClient translator)
{
    public ExchangeSteps(ContentScreensTests.EditedSite site)
        : this(site, site.Editor)
    {
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<XDocument> ExportAsync(string words, string version = "V12") => XDocument.Parse(Encoding.UTF8.GetString(await DownloadAsync(words, version)), LoadOptions.PreserveWhitespace);

    public async Task<byte[]> DownloadAsync(string words, string version)
    {
        var page = await translator.OpenAsync($"/Admin/Translations?q={Uri.EscapeDataString(words)}");
        var form = page.QuerySelector("details form")!;
        using var answer = await translator.PostFormAsync(form.GetAttribute("action")!, page.Token(), ("culture", "en"), ("version", version));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual("text/html", answer.Content.Headers.ContentType!.MediaType);
        return await answer.Content.ReadAsByteArrayAsync(Cancellation);
    }

    public Task<IDocument> UploadAsync(XDocument file) => UploadAsync("a.xlf", Encoding.UTF8.GetBytes(file.ToString(SaveOptions.DisableFormatting)));

    public async Task<IDocument> UploadAsync(string name, byte[] content)
    {
        var page = await translator.OpenAsync("/Admin/Translations/Import");
        using var form = new MultipartFormDataContent { { new StringContent(page.Token().Value), page.Token().Name } };
        using var file = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        form.Add(file, "files", name);
        using var answer = await translator.PostAsync(new Uri("/Admin/Translations/Import", UriKind.Relative), form, Cancellation);
        answer.EnsureSuccessStatusCode();
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    public Task<IDocument> RunAsync(IDocument plan) => translator.SendAsync(plan.QuerySelector("form[action$='/Run']")!);

    public async Task<(string Set, string Id)> AddAsync(string title, string html)
    {
        var (set, id) = (Guid.NewGuid().ToString("N")[..26], string.Empty);
        await site.InScopeAsync(async services => id = await SideBySideSteps.AddAsync(services, "ru", set, title, html));
        return (set, id);
    }

    public async Task<ContentItem?> FindAsync(string set, string culture)
    {
        ContentItem? item = null;
        await site.InScopeAsync(async services =>
        {
            item = await services.GetRequiredService<IContentLocalizationManager>().GetContentItemAsync(set, culture);
            item = item is null ? null : await services.GetRequiredService<IContentManager>().GetAsync(item.ContentItemId, VersionOptions.Latest);
        });
        return item;
    }

    /// <summary>Translates each file of an archive.</summary>
    public static async Task<byte[]> ChangeZipAsync(byte[] packed, Func<string, string> translate)
    {
        using var changed = new MemoryStream();
        await changed.WriteAsync(packed, Cancellation);
        await using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries)
            {
                await using var stream = await entry.OpenAsync(Cancellation);
                var file = await XDocument.LoadAsync(stream, LoadOptions.PreserveWhitespace, Cancellation);
                Translate(file, translate);
                stream.SetLength(0);
                await file.SaveAsync(stream, SaveOptions.DisableFormatting, Cancellation);
            }
        }

        return changed.ToArray();
    }

    public static IEnumerable<XElement> Targets(XDocument file) => file.Descendants().Where(one => one.Name.LocalName == "target");

    public static void Translate(XDocument file, Func<string, string> translate)
    {
        foreach (var text in Targets(file).DescendantNodes().OfType<XText>().ToList())
        {
            text.Value = translate(text.Value);
        }
    }
}
