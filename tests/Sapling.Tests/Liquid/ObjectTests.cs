using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace Sapling.Tests.Liquid;

public sealed class ObjectTests
{
    private static readonly ContentItem Item = JsonSerializer.Deserialize<ContentItem>(
        """
        {
          "ContentItemId": "4abc", "ContentType": "Publication", "DisplayText": "Доклад <1>", "Published": true, "PublishedUtc": "2026-01-02T03:04:05Z",
          "PublicationPart": { "Year": { "Value": 2024 }, "Authors": { "Text": null }, "Topics": { "TermContentItemIds": ["a", "b"] }, "Relations": [ { "Kind": "amends" } ] }
        }
        """)!;

    [Theory]
    [InlineData("{{ Model.DisplayText }}", "Доклад &lt;1&gt;")]
    [InlineData("{{ Model.Content.PublicationPart.Year.Value }}", "2024")]
    [InlineData("{{ Model.Content.PublicationPart.Authors.Text }}{{ Model.Content.Nothing.At.All }}", "")]
    [InlineData("{{ Model.Content.PublicationPart.Topics.TermContentItemIds | join: ',' }}", "a,b")]
    [InlineData("{% for r in Model.Content.PublicationPart.Relations %}{{ r.Kind }}{% endfor %}", "amends")]
    [InlineData("{{ Model.PublishedUtc | date: '%Y-%m-%d' }}", "2026-01-02")]
    [InlineData("{% if Model.Published %}yes{% endif %}", "yes")]
    [InlineData("{{ Model | display_text }}", "Доклад &lt;1&gt;")]
    [InlineData("{{ Model.NoSuchMember }}", "")]
    public async Task ContentItem_Members_AreRead(string template, string expected)
    {
        await using var site = new LiquidSite();

        Assert.Equal(expected, await site.RenderAsync(template, Item));
    }

    [Fact]
    public async Task Culture_IsThatOfTheRequest()
    {
        await using var site = new LiquidSite();
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ru");
        try
        {
            Assert.Equal("ru ltr", await site.RenderAsync("{{ Culture.Name }} {{ Culture.Dir }}"));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("{{ Request.Path }}{{ Request.QueryString }}", "/ru/news?kind=report&amp;kind=book")]
    [InlineData("{{ Request.Query.kind | first }}", "report")]
    [InlineData("{{ Request.Query['kind'] | join: ',' }}", "report,book")]
    [InlineData("{{ Request.Query.none }}", "")]
    [InlineData("{{ Request.Host }} {{ Request.Scheme }} {{ Request.Method }}", "forum.example https GET")]
    [InlineData("{{ Request.Headers.accept | first }}", "text/html")]
    [InlineData("{{ Request.Route.controller }}", "News")]
    [InlineData("{{ HttpContext.Items.x }}", "1")]
    [InlineData("{% if Request.Path == '/ru/news' %}here{% endif %}", "here")]
    [InlineData("{{ '~/ru/laws' | href }}", "/forum/ru/laws")]
    [InlineData("{{ '~/ru/laws' | absolute_url }}", "https://forum.example/forum/ru/laws")]
    [InlineData("{{ 'https://other.example/x' | absolute_url }}", "https://other.example/x")]
    [InlineData("{{ '/plain' | href }}", "/plain")]
    public async Task Request_MembersAndAddresses(string template, string expected)
    {
        await using var site = new LiquidSite();
        site.Request.Request.Method = "GET";
        site.Request.Request.PathBase = "/forum";
        site.Request.Request.Path = "/ru/news";
        site.Request.Request.QueryString = new QueryString("?kind=report&kind=book");
        site.Request.Request.Headers.Accept = "text/html";
        site.Request.Request.RouteValues["controller"] = "News";
        site.Request.Items["x"] = 1;

        Assert.Equal(expected, await site.RenderAsync(template));
    }

    [Fact]
    public async Task User_FiltersAndMembers_SpeakOfTheVisitor()
    {
        await using var site = new LiquidSite();
        site.Request.User = new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, "Айгуль"), new Claim(ClaimTypes.NameIdentifier, "7"), new Claim(ClaimTypes.Role, "Editor")], "test"));

        Assert.Equal("Айгуль 7 true false", await site.RenderAsync("{{ User.Identity.Name }} {{ User | user_id }} {{ User | is_in_role: 'Editor' }} {{ User | is_in_role: 'Moderator' }}"));
    }

    [Fact]
    public async Task AppendVersion_AsksTheVersionsOfFiles()
    {
        await using var site = new LiquidSite(services => services.AddSingleton<IFileVersionProvider>(new Versions()));

        Assert.Equal("/ForumTheme/forum.css?v=1", await site.RenderAsync("{{ '~/ForumTheme/forum.css' | href | append_version }}"));
    }

    private sealed class Versions : IFileVersionProvider
    {
        public string AddFileVersionToPath(PathString requestPathBase, string path) => path + "?v=1";
    }
}

public sealed class SiteObjectTests
{
    [Theory]
    [InlineData("{{ Site.SiteName }}", "Forum")]
    [InlineData("{{ Site.Properties.OrganizationSettings.Email }}", "a@b.kg")]
    [InlineData("{% assign c = 'ru' %}{% assign o = Site.Properties.OrganizationSettings %}{{ o.Names[c] }}", "Форум")]
    [InlineData("{{ Site.Properties.None.Names.ru }}{{ Site.None }}{{ Site.OrganizationSettings.Names.ru }}", "")]
    public async Task Site_SettingsOfModules_AreRead(string template, string expected)
    {
        await using var site = new LiquidSite(services => services.AddSingleton<OrchardCore.Settings.ISiteService>(new OneSite()));

        Assert.Equal(expected, await site.RenderAsync(template));
    }

    private sealed class OneSite : OrchardCore.Settings.ISiteService
    {
        private readonly OrchardCore.Settings.SiteSettings _site = new()
        {
            SiteName = "Forum",
            Properties = System.Text.Json.Nodes.JsonNode.Parse("""{ "OrganizationSettings": { "Email": "a@b.kg", "Names": { "ru": "Форум" } } }""")!.AsObject(),
        };

        public Task<OrchardCore.Settings.ISite> GetSiteSettingsAsync() => Task.FromResult<OrchardCore.Settings.ISite>(_site);

        public Task<OrchardCore.Settings.ISite> LoadSiteSettingsAsync() => throw new NotSupportedException();

        public Task UpdateSiteSettingsAsync(OrchardCore.Settings.ISite site) => throw new NotSupportedException();
    }
}
