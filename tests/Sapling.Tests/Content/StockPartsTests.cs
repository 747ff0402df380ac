using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;
using OrchardCore.Markdown.Models;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Title.Models;
using Sapling.Features.Taxonomies;
using YesSql;

namespace Sapling.Tests.Content;

public sealed class StockPartsTests(ContentSite site) : IClassFixture<ContentSite>, IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await site.DefineAsync(
        "Everything", "TitlePart", "AliasPart", "HtmlBodyPart", "MarkdownBodyPart", "PublishLaterPart", "ArchiveLaterPart", "Everything");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Alias_Handle_FindsTheItemInAnyCase()
    {
        var item = await CreateAsync(content => content.Alter<AliasPart>(part => part.Alias = "Main-Menu"));

        Assert.Equal(item.ContentItemId, await HandleAsync("alias:main-menu"));
        Assert.Equal(item.ContentItemId, await HandleAsync("ALIAS:MAIN-MENU"));
        Assert.Null(await HandleAsync("alias:nothing"));
    }

    [Fact]
    public async Task Alias_Changed_IsNotFoundByTheOldOne()
    {
        var item = await CreateAsync(content => content.Alter<AliasPart>(part => part.Alias = "before"));
        Assert.Equal(item.ContentItemId, await HandleAsync("alias:before"));

        await site.ContentAsync(async content =>
        {
            var draft = (await content.GetAsync(item.ContentItemId, VersionOptions.DraftRequired))!;
            draft.Alter<AliasPart>(part => part.Alias = "after");
            await content.UpdateAsync(draft);
            await content.PublishAsync(draft);
        });

        Assert.Null(await HandleAsync("alias:before"));
        Assert.Equal(item.ContentItemId, await HandleAsync("alias:after"));
    }

    [Fact]
    public async Task Alias_OfAnotherItem_IsRefused()
    {
        await CreateAsync(item => item.Alter<AliasPart>(part => part.Alias = "taken"));

        await site.ContentAsync(async content =>
        {
            var item = await content.NewAsync("Everything");
            item.Alter<AliasPart>(part => part.Alias = "Taken");
            Assert.False((await content.ValidateAsync(item)).Succeeded);
        });
    }

    [Fact]
    public async Task BodyAspect_HtmlBody_IsTheBody() => await site.ContentAsync(async content =>
    {
        var item = new ContentItem { ContentType = "Everything" };
        item.Weld(new HtmlBodyPart { Html = "<p>Body</p>" });

        Assert.Equal("<p>Body</p>", (await content.PopulateAspectAsync<BodyAspect>(item)).Body!.ToString());
    });

    [Fact]
    public async Task BodyAspect_MarkdownBody_IsSafeHtml() => await site.ContentAsync(async content =>
    {
        var item = new ContentItem { ContentType = "Everything" };
        item.Weld(new MarkdownBodyPart { Markdown = "**bold** <script>x</script>" });

        var html = (await content.PopulateAspectAsync<BodyAspect>(item)).Body!.ToString()!;

        Assert.Contains("<strong>bold</strong>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("script", html, StringComparison.Ordinal);
    });

    [Fact]
    public async Task FullTextAspect_Item_HasItsTitleAndItsBody()
    {
        var item = await CreateAsync(created => created.Alter<HtmlBodyPart>(part => part.Html = "<p>About peace</p>"), "Resolution");

        var aspect = await site.ContentAsync(content => content.PopulateAspectAsync<FullTextAspect>(item));

        Assert.Equal(["Resolution", "<p>About peace</p>"], aspect.Segments);
    }

    [Fact]
    public async Task Metadata_Item_LeadsToItsDisplay()
    {
        var item = await CreateAsync(_ => { });

        var route = (await site.ContentAsync(content => content.GetContentItemMetadataAsync(item))).DisplayRouteValues!;

        Assert.Equal(("OrchardCore.Contents", "Item", "Display", item.ContentItemId), (route["area"], route["controller"], route["action"], route["contentItemId"]));
    }

    [Fact]
    public async Task Title_GeneratedByPattern_TakesThePlaceOfWhatWasTyped()
    {
        await site.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Numbered", type => type
            .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.GeneratedDisabled, Pattern = "No {{ ContentItem.ContentType }}\n" }))));

        await site.ContentAsync(async content =>
        {
            var item = await content.NewAsync("Numbered");
            await content.UpdateAsync(item);
            Assert.Equal("No Numbered", item.DisplayText);
        });
    }

    [Fact]
    public async Task Taxonomy_TermsOfAnItem_AreFoundByTheIndex()
    {
        var item = await CreateAsync(created => created.Data["Everything"] = JsonSerializer.SerializeToNode(new
        {
            Topics = new { TaxonomyContentItemId = "4tax0000000000000000000000", TermContentItemIds = new[] { "4term000000000000000000001", "4term000000000000000000002" } },
            Text = new { Text = "no terms" },
        }));

        await site.InScopeAsync(async services =>
        {
            var rows = await services.GetRequiredService<ISession>().QueryIndex<TaxonomyIndex>(index => index.ContentItemId == item.ContentItemId).ListAsync();
            Assert.Equal(["4term000000000000000000001", "4term000000000000000000002"], rows.Select(row => row.TermContentItemId).Order(StringComparer.Ordinal));
            Assert.All(rows, row => Assert.Equal(("Everything", "Topics", "Everything"), (row.ContentPart, row.ContentField, row.ContentType)));
        });
    }

    [Fact]
    public void TaxonomyTerms_Tree_IsWalkedFromTheTopAndBack()
    {
        var taxonomy = JsonSerializer.Deserialize<ContentItem>("""
            { "TaxonomyPart": { "Terms": [
              { "ContentItemId": "asia", "DisplayText": "Asia", "Terms": [ { "ContentItemId": "kg", "DisplayText": "Kyrgyzstan", "Terms": [ { "ContentItemId": "osh", "DisplayText": "Osh" } ] } ] },
              { "ContentItemId": "europe", "DisplayText": "Europe" } ] } }
            """)!;

        Assert.Equal(["asia", "kg", "osh", "europe"], TaxonomyTerms.All(taxonomy).Select(term => term.ContentItemId));
        Assert.Equal("Kyrgyzstan", TaxonomyTerms.Find(taxonomy, "kg")!.DisplayText);
        Assert.Null(TaxonomyTerms.Find(taxonomy, "mars"));
        Assert.Equal(["osh", "kg", "asia"], TaxonomyTerms.Lineage(taxonomy, "osh").Select(term => term.ContentItemId));
    }

    [Fact]
    public async Task Validate_RequiredField_NamesTheFieldAndTheMember()
    {
        await site.InScopeAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterPartDefinitionAsync("Report", part => part
                .WithField("Authors", field => field.OfType(nameof(TextField)).WithDisplayName("Authors").WithSettings(new TextFieldSettings { Required = true }))
                .WithField("Year", field => field.OfType(nameof(NumericField)).WithSettings(new NumericFieldSettings { Minimum = 1900 }))
                .WithField("Link", field => field.OfType(nameof(LinkField))));
            await definitions.AlterTypeDefinitionAsync("Report", type => type.WithPart("Report"));
        });

        await site.ContentAsync(async content =>
        {
            var item = await content.NewAsync("Report");
            var part = item.Get<ContentPart>("Report")!;
            part.Alter<NumericField>("Year", field => field.Value = 1812);
            part.Alter<LinkField>("Link", field => field.Url = "javascript:alert(1)");
            item.Apply("Report", part);

            var errors = (await content.ValidateAsync(item)).Errors;

            Assert.Equal(["Report.Authors.Text", "Report.Year.Value", "Report.Link.Url"], errors.SelectMany(error => error.MemberNames));
        });
    }

    [Fact]
    public async Task Menu_Types_AreDefined() => await site.InScopeAsync(async services =>
    {
        var types = (await services.GetRequiredService<IContentDefinitionManager>().ListTypeDefinitionsAsync()).Select(type => type.Name).ToList();

        Assert.Superset(new HashSet<string> { "Menu", "LinkMenuItem", "ContentMenuItem", "HtmlMenuItem", "Taxonomy" }, types.ToHashSet());
    });

    private Task<ContentItem> CreateAsync(Action<ContentItem> alter, string title = "Title", VersionOptions? options = null) => site.ContentAsync(async content =>
    {
        var item = await content.NewAsync("Everything");
        item.Alter<TitlePart>(part => part.Title = title);
        alter(item);
        Assert.True((await content.UpdateValidateAndCreateAsync(item, options ?? VersionOptions.Published)).Succeeded);
        return item;
    });

    private async Task<string?> HandleAsync(string handle)
    {
        string? id = null;
        await site.InScopeAsync(async services => id = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle));
        return id;
    }
}
