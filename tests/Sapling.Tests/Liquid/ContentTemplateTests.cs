using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using Sapling.Tests.Display;

namespace Sapling.Tests.Liquid;

/// <summary>Templates over stored content, with the stock templates of the runtime.</summary>
public sealed class ContentTemplateTests
{
    private const string Menu = """
        {
          "ContentItemId": "4menu00000000000000000000a", "ContentType": "Menu", "DisplayText": "main menu", "Latest": true, "Published": true,
          "TitlePart": { "Title": "main menu" }, "AliasPart": { "Alias": "main-menu-en" },
          "MenuItemsListPart": { "MenuItems": [
            { "ContentItemId": "4item00000000000000000000a", "ContentType": "LinkMenuItem", "DisplayText": "About", "LinkMenuItemPart": { "Url": "~/en/about" },
              "MenuItemsListPart": { "MenuItems": [
                { "ContentItemId": "4item00000000000000000000b", "ContentType": "LinkMenuItem", "DisplayText": "Members & friends", "LinkMenuItemPart": { "Url": "~/en/about/members" } } ] } },
            { "ContentItemId": "4item00000000000000000000c", "ContentType": "LinkMenuItem", "DisplayText": "News", "LinkMenuItemPart": { "Url": "~/en/news" } } ] }
        }
        """;

    private const string Topics = """
        {
          "ContentItemId": "4topics000000000000000000a", "ContentType": "Taxonomy", "DisplayText": "Topics", "Latest": true, "Published": true,
          "TitlePart": { "Title": "Topics" }, "AliasPart": { "Alias": "topics" },
          "TaxonomyPart": { "TermContentType": "Topic", "Terms": [
            { "ContentItemId": "4term00000000000000000000a", "ContentType": "Topic", "DisplayText": "Rights", "Terms": [
              { "ContentItemId": "4term00000000000000000000b", "ContentType": "Topic", "DisplayText": "Property" } ] },
            { "ContentItemId": "4term00000000000000000000c", "ContentType": "Topic", "DisplayText": "Labour" } ] }
        }
        """;

    private const string Page = """
        {
          "ContentItemId": "4page00000000000000000000a", "ContentType": "Page", "DisplayText": "Profile <1>", "Latest": true, "Published": true,
          "TitlePart": { "Title": "Profile <1>" }, "AutoroutePart": { "Path": "en/about/profile" }, "HtmlBodyPart": { "Html": "<p>Body</p>" },
          "Page": { "Kind": { "Text": "a & b" } },
          "FlowPart": { "Widgets": [ { "ContentItemId": "4widget000000000000000000a", "ContentType": "Quote", "DisplayText": "One", "TitlePart": { "Title": "One" } } ] }
        }
        """;

    [Fact]
    public async Task Menu_ByAlias_IsATreeOfLinksWithTheCurrentOneMarked()
    {
        await using var site = await SiteAsync(Menu);

        Assert.Equal(
            "<ul class=\"menu\"><li><a href=\"/en/about\">About</a><ul><li><a href=\"/en/about/members\">Members &amp; friends</a></li></ul></li>"
            + "<li><a href=\"/en/news\" aria-current=\"page\">News</a></li></ul>",
            await RenderAsync(site, "{% shape 'menu', alias: 'alias:main-menu-en' %}", "/en/news"));
    }

    [Theory]
    [InlineData("Menu-MainMenu", "x")]
    [InlineData("MenuItem-level-0", "<ul class=\"menu\">xx</ul>")]
    [InlineData("MenuItem-MainMenu", "<ul class=\"menu\">xx</ul>")]
    [InlineData("MenuItem-LinkMenuItem-level-0", "<ul class=\"menu\">xx</ul>")]
    [InlineData("MenuItemLink-MainMenu-LinkMenuItem-level-1", "<ul class=\"menu\"><li><a href=\"/en/about\">About</a><ul><li>x</li></ul></li><li><a href=\"/en/news\">News</a></li></ul>")]
    public async Task Menu_Alternates_AreFound(string template, string expected)
    {
        await using var site = await SiteAsync(Menu);
        site.Files[$"Ink/Views/{template}.liquid"] = "x";

        Assert.Equal(expected, await RenderAsync(site, "{% shape 'menu', alias: 'alias:main-menu-en' %}"));
    }

    [Fact]
    public async Task Menu_Changed_IsShownAnew()
    {
        await using var site = await SiteAsync(Menu);
        await RenderAsync(site, "{% shape 'menu', alias: 'alias:main-menu-en' %}");

        await site.Content.ContentAsync(async contents =>
        {
            var menu = await contents.GetAsync("4menu00000000000000000000a", VersionOptions.DraftRequired);
            menu!.Content.MenuItemsListPart.MenuItems[1].DisplayText = "Events";
            await contents.PublishAsync(menu);
        });

        Assert.Contains(">Events</a>", await RenderAsync(site, "{% shape 'menu', alias: 'alias:main-menu-en' %}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Menu_NobodyHas_IsEmpty()
    {
        await using var site = await SiteAsync();

        Assert.Equal("<ul class=\"\"></ul>", await RenderAsync(site, "{% shape 'menu', alias: 'alias:none' %}"));
    }

    [Theory]
    [InlineData("{% assign field = '{\"TaxonomyContentItemId\":\"4topics000000000000000000a\",\"TermContentItemIds\":[\"4term00000000000000000000c\",\"4term00000000000000000000b\"]}' | jsonparse %}{% assign terms = field | taxonomy_terms %}{% for t in terms %}{{ t.DisplayText }};{% endfor %}", "Labour;Property;")]
    [InlineData("{% assign terms = '4term00000000000000000000b' | inherited_terms: '4topics000000000000000000a' %}{% for t in terms %}{{ t.DisplayText }};{% endfor %}", "Property;Rights;")]
    [InlineData("{% assign terms = '4term00000000000000000000b' | taxonomy_terms: '4nobody000000000000000000a' %}{{ terms.size }}", "0")]
    [InlineData("{{ Content['alias:topics'].DisplayText }}", "Topics")]
    [InlineData("{{ Content.Latest['alias:topics'].ContentItemId }}", "4topics000000000000000000a")]
    [InlineData("{{ Content.ContentItemId['4topics000000000000000000a'] | display_text }}", "Topics")]
    [InlineData("{{ Content['alias:nothing'].DisplayText }}", "")]
    [InlineData("{{ '4topics000000000000000000a' | content_item_id | display_text }}", "Topics")]
    public async Task Content_IsFound(string template, string expected)
    {
        await using var site = await SiteAsync(Topics);

        Assert.Equal(expected, await RenderAsync(site, template));
    }

    [Theory]
    [InlineData("{{ Content['slug:en/about/profile'] | display_url }}", "/en/about/profile")]
    [InlineData("{{ '4page00000000000000000000a' | display_url }}", "/en/about/profile")]
    [InlineData("{% assign p = Content.ContentItemId['4page00000000000000000000a'] %}{% a display_for: p, class: 'x' %}{{ p | display_text }}{% enda %}", "<a class=\"x\" href=\"/en/about/profile\">Profile &lt;1&gt;</a>")]
    [InlineData("{{ Content.ContentItemId['4page00000000000000000000a'] | shape_build_display: 'Summary' | shape_render }}", "<h2><a href=\"/en/about/profile\">Profile &lt;1&gt;</a></h2>")]
    [InlineData("{% contentitem handle: 'slug:en/about/profile', display_type: 'Summary' %}", "<h2><a href=\"/en/about/profile\">Profile &lt;1&gt;</a></h2>")]
    public async Task Item_AddressesAndDisplays(string template, string expected)
    {
        await using var site = await SiteAsync(Page);
        site.Files["Ink/Views/Content.Summary.liquid"] = "{{ Model.Header | shape_render }}";

        Assert.Equal(expected, await RenderAsync(site, template));
    }

    [Fact]
    public async Task Item_PartsFieldsAndWidgets_AreShownByStockTemplates()
    {
        await using var site = await SiteAsync(Page);
        site.Files["Ink/Views/Content.liquid"] = "{{ Model.Header | shape_render }}{{ Model.Content | shape_render }}";
        site.Files["Ink/Views/Widget.liquid"] = "[{{ Model.Header | shape_render }}]";

        var html = await RenderAsync(site, "{% contentitem content_item_id: '4page00000000000000000000a' %}");

        Assert.StartsWith("<h1>Profile &lt;1&gt;</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<p>Body</p>", html, StringComparison.Ordinal);
        Assert.Contains("[<h1>One</h1>]", html, StringComparison.Ordinal);
        Assert.Contains("<div class=\"field field-type-textfield field-name-kind\"><span class=\"name\">Kind of page</span><span class=\"value\">a &amp; b</span></div>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TextField")]
    [InlineData("Page-Kind")]
    [InlineData("Page-TextField")]
    [InlineData("Page-Page-Kind")]
    public async Task Field_Alternates_AreFound(string template)
    {
        await using var site = await SiteAsync(Page);
        site.Files["Ink/Views/Content.liquid"] = "{{ Model.Content | shape_render }}";
        site.Files[$"Ink/Views/{template}.liquid"] = "({{ Model.Text }}|{{ Model.Field.Text }})";

        Assert.Contains("(a &amp; b|a &amp; b)", await RenderAsync(site, "{% contentitem content_item_id: '4page00000000000000000000a' %}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slugify_Cyrillic_StaysCyrillic()
    {
        await using var site = await SiteAsync();

        Assert.Equal("права-женщин", await RenderAsync(site, "{{ 'Права женщин' | slugify }}"));
    }

    [Theory]
    [InlineData("{{ '<p onclick=\"x()\">a</p><script>1</script>' | sanitize_html | raw }}", "<p>a</p>")]
    [InlineData("{{ '### Services' | markdownify | raw }}", "Services</h3>")]
    public async Task Html_IsMadeAndMadeSafe(string template, string expected)
    {
        await using var site = await SiteAsync();

        Assert.EndsWith(expected, await RenderAsync(site, template), StringComparison.Ordinal);
    }

    private static async Task<DisplaySite> SiteAsync(params string[] items)
    {
        var site = await StockSite.CreateAsync();
        await site.Content.InScopeAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            await definitions.AlterPartDefinitionAsync("Page", part => part.WithField("Kind", field => field.OfType("TextField").WithDisplayName("Kind of page")));
            await definitions.AlterTypeDefinitionAsync("Page", type => type
                .WithPart("TitlePart").WithPart("AutoroutePart").WithPart("HtmlBodyPart").WithPart("Page").WithPart("FlowPart"));
            await definitions.AlterTypeDefinitionAsync("Quote", type => type.Stereotype("Widget").WithPart("TitlePart"));
            await definitions.AlterTypeDefinitionAsync("Topic", type => type.WithPart("TitlePart"));
        });
        await site.ImportAsync(items);
        return site;
    }

    private static Task<string> RenderAsync(DisplaySite site, string template, string path = "/") => site.RenderAsync(template, path);
}
