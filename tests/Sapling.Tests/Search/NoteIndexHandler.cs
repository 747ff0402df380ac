using System.Globalization;
using System.Text.Encodings.Web;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Indexing;

namespace Sapling.Tests.Search;

/// <summary>Provides the search data of these tests' items.</summary>
internal sealed class NoteIndexHandler(IContentManager content) : IContentItemIndexHandler
{
    public const string Title = "Title";
    public const string TitleWords = "Title.words";
    public const string BodyWords = "Body.words";

    public async Task BuildIndexAsync(BuildIndexContext context)
    {
        var (item, index) = (context.ContentItem, context.DocumentIndex);
        index.Set(Title, item.DisplayText, DocumentIndexOptions.Keyword | DocumentIndexOptions.Store);
        index.Set(TitleWords, item.DisplayText, DocumentIndexOptions.None);

        using var html = new StringWriter(CultureInfo.InvariantCulture);
        (await content.PopulateAspectAsync(item, new BodyAspect())).Body?.WriteTo(html, HtmlEncoder.Default);
        index.Set(BodyWords, html.ToString(), DocumentIndexOptions.Sanitize);
    }
}
