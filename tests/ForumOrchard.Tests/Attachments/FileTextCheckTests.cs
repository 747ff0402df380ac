using ForumOrchard.Attachments.Models;
using ForumOrchard.Tests.Attachments.Files;
using ForumOrchard.Tests.Search;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Attachments;

/// <summary>Before publication, the form of an item names its files that the search cannot read.</summary>
[Collection(nameof(AttachmentsSite))]
public sealed class FileTextCheckTests(AttachmentsSite site)
{
    [Theory]
    [InlineData("", true)]
    [InlineData("Words of the scan", false)]
    public async Task Form_OfAnItemWithAScan_NamesItUnlessItsTextIsWritten(string written, bool isNamed)
    {
        var path = $"check/scan{written.Length}.pdf";
        await site.UploadAsync(path, PdfFiles.WithPages(string.Empty));
        var id = await site.AddPublicationAsync(VersionOptions.Published, item => item.Alter<AttachedTextPart>(part => part.SearchableText.Text = written), path);
        await site.ReadAsync();

        var edit = await (await site.EditorAsync("en")).OpenAsync($"/Admin/Contents/ContentItems/{id}/Edit");

        var findings = edit.QuerySelectorAll("section:has(#content-checks) li").Select(finding => finding.TextContent.Trim()).ToList();
        Assert.Equal(isNamed, findings.Any(finding => finding.Contains("cannot be searched. There is no text in it.", StringComparison.Ordinal)));
        Assert.DoesNotContain(findings, finding => finding.Contains("neither a file", StringComparison.Ordinal));
    }
}
