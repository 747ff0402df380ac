using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents.Indexing;
using OrchardCore.Indexing;
using OrchardCore.Search.Lucene.Model;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Title.Models;
using Sapling.Search.Indexing;

namespace Sapling.Tests.Search;

public sealed class DocumentIndexTests(SearchSite site) : IClassFixture<SearchSite>
{
    private const DocumentIndexOptions StoredKeyword = DocumentIndexOptions.Keyword | DocumentIndexOptions.Store;

    [Theory]
    [InlineData("<p>one</p><p>two</p>", " one  two ")]
    [InlineData("CO<sub>2</sub> &amp; <em>heat</em>", "CO2 & heat")]
    [InlineData("<style>p { }</style>shown<!-- hidden --><script>alert('<')</script>", "  shown  ")]
    [InlineData("5 < 6 and <b", "5 ")]
    [InlineData("plain", "plain")]
    public void HtmlText_OfHtml_KeepsTheWords(string html, string text) => Assert.Equal(text.Trim(), HtmlText.Of(html).Trim());

    [Fact]
    public async Task Build_FieldsOfIncludedPart_StandUnderTheirNames()
    {
        var index = await BuildAsync(isPartIncluded: true);

        Assert.Equal("Bishkek", Value(index, "FactsPart.Place", DocumentIndexOptions.Store));
        Assert.Equal(" Peace ", Value(index, "FactsPart.Abstract", DocumentIndexOptions.Sanitize));
        Assert.Equal(2016d, Value(index, "FactsPart.Year", StoredKeyword));
        Assert.Equal(true, Value(index, "FactsPart.Open", DocumentIndexOptions.None));
        Assert.Equal(new DateTimeOffset(2016, 5, 30, 0, 0, 0, TimeSpan.Zero), Value(index, "FactsPart.Date", DocumentIndexOptions.None));
        Assert.Equal("term1", Value(index, "FactsPart.Topics" + IndexingConstants.IdsKey, DocumentIndexOptions.Keyword));
        Assert.Equal("https://un.org", Value(index, "FactsPart.Link.Url", DocumentIndexOptions.None));
        Assert.DoesNotContain(index.Entries, entry => entry.Name == "FactsPart.Hidden");
    }

    [Fact]
    public async Task Build_PartIsNotIncluded_NorAreItsFields() =>
        Assert.DoesNotContain((await BuildAsync(isPartIncluded: false)).Entries, entry => entry.Name.StartsWith("FactsPart", StringComparison.Ordinal));

    [Fact]
    public async Task Build_AnyItem_HasTypeTitleAndState()
    {
        var index = await BuildAsync(isPartIncluded: false);

        Assert.Equal("Fact", Value(index, IndexingConstants.ContentTypeKey, StoredKeyword));
        Assert.Equal("Known facts", Value(index, IndexingConstants.DisplayTextKey, StoredKeyword));
        Assert.Equal("Known facts", Value(index, IndexingConstants.DisplayTextAnalyzedKey, DocumentIndexOptions.None));
        Assert.Equal(true, Value(index, IndexingConstants.PublishedKey, StoredKeyword));
    }

    private static object Value(DocumentIndex index, string name, DocumentIndexOptions options)
    {
        var entry = Assert.Single(index.Entries, entry => entry.Name == name);
        Assert.Equal(options, entry.Options);
        return entry.Value;
    }

    private async Task<DocumentIndex> BuildAsync(bool isPartIncluded)
    {
        DocumentIndex? index = null;
        await site.InScopeAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterPartDefinitionAsync("FactsPart", part => part
                .WithField("Place", field => field.OfType("TextField").WithSettings(new LuceneContentIndexSettings { Included = true, Stored = true }))
                .WithField("Abstract", field => field.OfType("HtmlField").WithSettings(new LuceneContentIndexSettings { Included = true }))
                .WithField("Year", field => field.OfType("NumericField").WithSettings(new LuceneContentIndexSettings { Included = true, Stored = true, Keyword = true }))
                .WithField("Open", field => field.OfType("BooleanField").WithSettings(new LuceneContentIndexSettings { Included = true }))
                .WithField("Date", field => field.OfType("DateField").WithSettings(new LuceneContentIndexSettings { Included = true }))
                .WithField("Topics", field => field.OfType("TaxonomyField").WithSettings(new LuceneContentIndexSettings { Included = true }))
                .WithField("Link", field => field.OfType("LinkField").WithSettings(new LuceneContentIndexSettings { Included = true }))
                .WithField("Hidden", field => field.OfType("TextField")));
            await definitions.AlterTypeDefinitionAsync("Fact", type => type
                .WithPart("TitlePart")
                .WithPart("FactsPart", part => part.WithSettings(new LuceneContentIndexSettings { Included = isPartIncluded })));
        });
        await site.InScopeAsync(async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var item = await content.NewAsync("Fact");
            item.Alter<TitlePart>(part => part.Title = "Known facts");
            item.Alter<ContentPart>("FactsPart", part =>
            {
                part.Alter<TextField>("Place", field => field.Text = "Bishkek");
                part.Alter<TextField>("Hidden", field => field.Text = "Nobody's business");
                part.Alter<HtmlField>("Abstract", field => field.Html = "<p>Peace</p>");
                part.Alter<NumericField>("Year", field => field.Value = 2016);
                part.Alter<BooleanField>("Open", field => field.Value = true);
                part.Alter<DateField>("Date", field => field.Value = new DateTime(2016, 5, 30, 0, 0, 0, DateTimeKind.Utc));
                part.Alter<TaxonomyField>("Topics", field => field.TermContentItemIds = ["term1"]);
                part.Alter<LinkField>("Link", field => field.Url = "https://un.org");
            });
            await content.UpdateAsync(item);
            await content.CreateAsync(item, VersionOptions.Published);
            index = await services.GetRequiredService<DocumentIndexBuilder>().BuildAsync(item, TestContext.Current.CancellationToken);
        });
        return index!;
    }
}
