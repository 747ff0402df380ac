using ForumOrchard.Indexing;
using ForumOrchard.Search.Indexing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Indexing;

public sealed class ForumIndexHandlerTests(SharedSite site)
{
    [Fact]
    public async Task Index_Body_IsPlainTextWithoutNamesOfElements()
    {
        var document = await IndexAsync("""<p>A <a href="/x">link</a></p><blockquote>said</blockquote>""");

        Assert.Equal(["A link\nsaid"], document[StoredFields.BodyWords]);
        Assert.Equal(["A link\nsaid"], document[StoredFields.Body]);
    }

    [Fact]
    public async Task Index_LongBody_KeepsTheBeginningAndBreaksNoLetter()
    {
        var document = await IndexAsync($"<p>{new string('a', ForumIndexHandler.LongestBody - 1)}😀 end</p>");

        Assert.Equal(ForumIndexHandler.LongestBody - 1, Assert.Single(document[StoredFields.Body]).Length);
        Assert.EndsWith(" end", Assert.Single(document[StoredFields.BodyWords]), StringComparison.Ordinal);
    }

    private async Task<RecordedDocument> IndexAsync(string html)
    {
        var document = new RecordedDocument();
        await site.InScopeAsync(async services =>
        {
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Page");
            item.DisplayText = "Title";
            item.Alter<AutoroutePart>(part => part.Path = "en/x");
            item.Alter<HtmlBodyPart>(part => part.Html = html);
            await services.GetServices<IItemIndexHandler>().OfType<ForumIndexHandler>().Single().IndexAsync(item, document);
        });
        return document;
    }
}
