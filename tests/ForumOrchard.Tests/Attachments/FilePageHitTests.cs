using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using ForumOrchard.Publications.Models;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Attachments.Files;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Attachments;

/// <summary>A word inside a PDF, as a visitor finds it: from the search to the page of the file.</summary>
[Collection(nameof(AttachmentsSite))]
public sealed class FilePageHitTests(AttachmentsSite site)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ru", "шиншилла", "Женщины кормят шиншилл в горах. " + Texts.Russian, "Доклад о горах, с. 2")]
    [InlineData("en", "chinchilla", "Women feed chinchillas in the mountains. " + Texts.English, "Доклад о горах, page 2")]
    public async Task Search_WordOfTheSecondPageAlone_LeadsToThatPageWhileItIsPublished(string culture, string word, string secondPage, string label)
    {
        await site.UploadAsync($"hits/{culture} report.pdf", PdfFiles.WithPages(culture == "ru" ? Texts.Russian : Texts.English, secondPage));
        var id = await site.AddAsync("Publication", $"{culture}/publications/hit-in-a-file", VersionOptions.Published, item => item.Alter<PublicationPart>(part =>
            (part.Files.Paths, part.Files.MediaTexts) = ([$"hits/{culture} report.pdf"], ["Доклад о горах"])));
        await site.ReadAsync();

        var page = await Eventually.SeeAsync(() => SearchAsync(culture, word), page => page.QuerySelector("article") is not null, "the word is found", Cancellation);
        var hit = Assert.Single(page.QuerySelectorAll("article"));
        var link = hit.QuerySelector(".meta a[href*='.pdf']")!;
        Assert.Equal(label, link.TextContent.Trim());
        Assert.EndsWith($"/media/hits/{culture}%20report.pdf#page=2", link.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.StartsWith(word[..^1], hit.QuerySelector("mark")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith($"/{culture}/publications/hit-in-a-file", hit.QuerySelector("h3 a")!.GetAttribute("href")!, StringComparison.Ordinal);

        using (var file = await site.Client.GetAsync(new Uri(site.Address, link.GetAttribute("href")!), Cancellation))
        {
            Assert.Equal((HttpStatusCode.OK, "application/pdf"), (file.StatusCode, file.Content.Headers.ContentType!.MediaType));
        }

        var source = Assert.Single((await AnswerAsync(culture, word))["hits"]!.AsArray())!["source"]!;
        Assert.Equal(label, (string)source["title"]!);
        Assert.Equal(new Uri(site.Address, $"/media/hits/{culture}%20report.pdf#page=2"), new Uri((string)source["address"]!));

        await site.InScopeAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            await contentManager.UnpublishAsync((await contentManager.GetAsync(id))!);
        });
        await Eventually.SeeAsync(() => SearchAsync(culture, word), page => page.QuerySelector("article") is null, "the word is no longer found", Cancellation);
        Assert.Empty((await AnswerAsync(culture, word))["hits"]!.AsArray());
    }

    private async Task<IDocument> SearchAsync(string culture, string word) => SharedSite.Parse(
        await site.Client.GetStringAsync(new Uri($"/{culture}/search?q={Uri.EscapeDataString(word)}", UriKind.Relative), Cancellation));

    private async Task<JsonNode> AnswerAsync(string culture, string word) => JsonNode.Parse(
        await site.Client.GetStringAsync(new Uri($"/api/search?culture={culture}&q={Uri.EscapeDataString(word)}", UriKind.Relative), Cancellation))!;
}
