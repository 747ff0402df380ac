using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ForumOrchard.Organization.Models;
using ForumOrchard.Pages.Lists;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.DisplayManagement;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Tests.Organization;

public sealed class OrganizationPagesTests(SharedSite site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public async Task Home_Sections_EachHaveItemsOfTheirLanguageAndAWayToAll(string culture)
    {
        var sections = (await site.OpenAsync("/" + culture)).QuerySelectorAll("section.section");

        Assert.Equal(
            new[] { "news", "programs", "dialogues", "publications", "laws" }.Select(list => $"/{culture}/{list}"),
            sections.Select(section => section.AddressesOf(".section-head a").Single()));
        Assert.All(sections, section =>
        {
            var entries = section.AddressesOf("h3 a");
            Assert.NotEmpty(entries);
            Assert.All(entries, address => Assert.StartsWith(section.AddressesOf(".section-head a").Single() + "/", address, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("Facebook")]
    [InlineData("Twitter")]
    public void Network_WhoseAddressNobodyKnows_IsNotShipped(string network)
    {
        var recipe = JsonNode.Parse(File.ReadAllText(Path.Combine(SiteProject.Folder, "../../recipes/forum.recipe.json")), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;
        var settings = recipe["steps"]!.AsArray().Single(step => step!["OrganizationSettings"] is not null)!["OrganizationSettings"]!;

        Assert.True(string.IsNullOrEmpty((string?)settings[network]));
        Assert.False(string.IsNullOrEmpty((string?)settings["Email"]));
    }

    [Fact]
    public async Task Home_Always_TellsSearchEnginesWhoTheForumIs()
    {
        var data = (await site.OpenAsync("/en")).StructuredData("NGO")!;

        Assert.Equal("forumofwomenngos@gmail.com", (string?)data["email"]);
    }

    [Fact]
    public async Task Members_Always_AreListedByPosition() => Assert.Equal(
        ["/en/about/members/sample-member-organisation", "/en/about/members/sample-member-organisation-2"],
        (await site.OpenAsync("/en/about/members")).Entries());

    [Fact]
    public async Task Council_Always_IsListedInThePagesLanguage() =>
        Assert.Equal(["/ru/about/coordinating-council/sample-council-member"], (await site.OpenAsync("/ru/about/coordinating-council")).Entries());

    [Theory]
    [InlineData("/en/about/members/sample-member-organisation")]
    [InlineData("/ru/about/coordinating-council/sample-council-member")]
    public async Task Member_Opened_HasAPageOfItsOwn(string address) => Assert.Single((await site.OpenAsync(address)).QuerySelectorAll("h1"));

    [Fact]
    public async Task Section_Pages_AreNamedByPosition()
    {
        var page = await site.OpenAsync("/en/about/profile");
        var pages = page.AddressesOf("nav[aria-labelledby=section-pages] a").ToList();

        Assert.Equal("/en/about/profile", page.QuerySelector("nav[aria-labelledby=section-pages] [aria-current=page]")!.GetAttribute("href"));
        Assert.True(pages.IndexOf("/en/about/profile") < pages.IndexOf("/en/about/members"));
        Assert.True(pages.IndexOf("/en/about/members") < pages.IndexOf("/en/about/annual-reports"));
        Assert.All(pages, address => Assert.StartsWith("/en/about/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Platforms_Pages_NameOneAnother() => Assert.Equal(
        ["/ru/platforms/resisting-gender-based-violence", "/ru/platforms/feminist-group-of-cpde"],
        (await site.OpenAsync("/ru/platforms/feminist-group-of-cpde")).AddressesOf("nav[aria-labelledby=section-pages] a"));

    [Fact]
    public async Task Member_WithLogo_ShowsItInTheListAndOnItsPage()
    {
        var path = await AddAsync("MemberOrganization", item => item.Alter<MemberOrganizationPart>(part =>
        {
            part.Logo.Paths = ["members/logo.png"];
            part.Logo.MediaTexts = ["The sign of a member"];
        }));

        await AssertShownAsync(path, "members/logo.png", "The sign of a member");
    }

    [Fact]
    public async Task CouncilMember_WithPhoto_ShowsItInTheListAndOnItsPage()
    {
        var path = await AddAsync("CouncilMember", item => item.Alter<CouncilMemberPart>(part =>
        {
            part.Photo.Paths = ["council/photo.jpg"];
            part.Photo.MediaTexts = ["A portrait"];
        }));

        await AssertShownAsync(path, "council/photo.jpg", "A portrait");
    }

    [Fact]
    public async Task Member_WithoutLogo_ShowsNoPicture() =>
        Assert.Empty((await site.OpenAsync("/en/about/members/sample-member-organisation")).QuerySelectorAll("figure.cover"));

    [Theory]
    [InlineData("/ru/programs/violence-against-women", 1)]
    [InlineData("/ru/help", 0)]
    public async Task Numbers_OfASensitivePage_LeadToTheHelpPageFromElsewhere(string address, int links)
    {
        var help = (await site.OpenAsync(address)).QuerySelector(".help")!;

        Assert.NotEmpty(help.QuerySelectorAll("a[href^='tel:']"));
        Assert.Equal(links, help.QuerySelectorAll("a[href='/ru/help']").Length);
    }

    private async Task AssertShownAsync(string path, string picture, string text)
    {
        var page = await site.OpenAsync("/" + path);
        var whole = page.QuerySelector("main figure.cover img")!;
        Assert.StartsWith($"/media/{picture}?", whole.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(text, whole.GetAttribute("alt"));
        Assert.EndsWith("/media/" + picture, page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"), StringComparison.Ordinal);

        var small = await SummaryAsync(path);
        Assert.Contains($"/media/{picture}?", small, StringComparison.Ordinal);
        Assert.Contains($"alt=\"{text}\"", small, StringComparison.Ordinal);
    }

    /// <summary>Publishes an item that is in no list of the site, because other tests count those.</summary>
    private async Task<string> AddAsync(string contentType, Action<ContentItem> fill)
    {
        var path = $"en/about/test-{Guid.NewGuid():N}";
        await site.AddAsync(contentType, path, VersionOptions.Published, item =>
        {
            fill(item);
            item.Alter<LocalizationPart>(part => part.Culture = "en-KG");
        });
        return path;
    }

    private async Task<string> SummaryAsync(string path)
    {
        var html = string.Empty;
        await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
        {
            var services = scope.ServiceProvider;
            var (_, entry) = await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync("/" + path);
            var item = await services.GetRequiredService<IContentManager>().GetAsync(entry!.ContentItemId);
            var summary = Assert.Single(await services.GetRequiredService<ContentListBuilder>().SummariesAsync([item!]));
            await using var text = new StringWriter(CultureInfo.InvariantCulture);
            (await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(summary)).WriteTo(text, services.GetRequiredService<HtmlEncoder>());
            html = text.ToString();
        });
        return html;
    }

    [Theory]
    [InlineData("Page", "en/about/draft-of-a-test", "/en/about/profile", "nav[aria-labelledby=section-pages] a")]
    [InlineData("MemberOrganization", "en/about/members/draft-of-a-test", "/en/about/members", ".rows h3 a")]
    [InlineData("CouncilMember", "en/about/coordinating-council/draft-of-a-test", "/en/about/coordinating-council", ".rows h3 a")]
    public async Task Draft_Always_IsNeitherListedNorOpened(string contentType, string path, string list, string links)
    {
        await site.AddAsync(contentType, path, VersionOptions.Draft, item =>
        {
            if (contentType == "Page")
            {
                item.Alter<PagePart>(part => part.Position.Value = 1);
            }
        });

        Assert.DoesNotContain("/" + path, (await site.OpenAsync(list)).AddressesOf(links));
        Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync("/" + path));
    }
}
