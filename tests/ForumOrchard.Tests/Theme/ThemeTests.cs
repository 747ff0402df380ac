using System.Buffers.Binary;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace ForumOrchard.Tests.Theme;

public sealed class ThemeTests(SharedSite site)
{
    private static readonly byte[] PngStart = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    [Theory]
    [InlineData("/ForumTheme/forum.css", 25 * 1024)]
    [InlineData("/ForumTheme/forum.js", 5 * 1024)]
    public async Task Assets_Always_StayWithinTheirSize(string address, int bytes) =>
        Assert.InRange((await site.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Length, 1, bytes);

    [Fact]
    public async Task Favicon_AskedForAtTheRoot_IsAnIcon()
    {
        using var response = await site.Client.GetAsync(new Uri("/favicon.ico", UriKind.Relative), TestContext.Current.CancellationToken);
        var icon = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, "image/x-icon"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        Assert.InRange(icon.Length, 500, 10 * 1024);
        Assert.Equal([0, 0, 1, 0, 3, 0], icon[..6]);
        foreach (var (entry, size) in new[] { 16, 32, 48 }.Index())
        {
            var at = BinaryPrimitives.ReadInt32LittleEndian(icon.AsSpan(6 + (16 * entry) + 12));
            Assert.Equal(PngStart, icon[at..(at + 8)]);
            Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(at + 16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(at + 20))));
        }
    }

    [Fact]
    public async Task Icons_NamedByAPage_ArePictures()
    {
        var page = await site.OpenAsync("/ru");

        Assert.StartsWith("<svg", await site.Client.GetStringAsync(new Uri(page.AddressesOf("link[rel=icon][type='image/svg+xml']").Single(), UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var large = await site.Client.GetByteArrayAsync(new Uri(page.AddressesOf("link[rel=apple-touch-icon]").Single(), UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(PngStart, large[..8]);
        Assert.Equal(180, BinaryPrimitives.ReadInt32BigEndian(large.AsSpan(16)));
    }

    [Theory]
    [InlineData("ru", "Раздел «О Форуме»", "Диалоги")]
    [InlineData("en", "Section “About”", "Dialogues")]
    public async Task Menu_Always_LeadsToSectionsAndDialogues(string culture, string section, string dialogues)
    {
        var menu = (await site.OpenAsync($"/{culture}/news")).QuerySelector(".menu")!;
        string Leads(string text) => menu.QuerySelectorAll("a").Single(link => link.TextContent.Trim() == text).GetAttribute("href")!;

        Assert.Equal(($"/{culture}/about", $"/{culture}/dialogues"), (Leads(section), Leads(dialogues)));
        Assert.Superset(
            new[] { "about", "programs", "laws", "platforms", "publications", "news" }.Select(page => $"/{culture}/{page}").ToHashSet(),
            menu.AddressesOf("a").ToHashSet());
    }

    [Theory]
    [InlineData("/ru", "page Главная")]
    [InlineData("/ru/news", "page Новости и события")]
    [InlineData("/ru/news/2024/09", "true Новости и события")]
    [InlineData("/en/laws/cedaw", "true Conventions and Laws")]
    [InlineData("/en/laws/national", "true Conventions and Laws", "page Regulatory legal acts of the Kyrgyz Republic")]
    [InlineData("/en/laws", "true Conventions and Laws", "page Section “Conventions and Laws”")]
    [InlineData("/en/dialogues/civil-society-in-central-asia-and-mongolia-2024", "true Dialogues")]
    [InlineData("/en/search?q=law")]
    public async Task Menu_OfAPage_MarksItAndItsSection(string address, params string[] marked) => Assert.Equal(
        marked,
        (await site.OpenAsync(address)).QuerySelectorAll(".menu [aria-current]").Select(element => $"{element.GetAttribute("aria-current")} {element.TextContent.Trim()}"));

    /// <summary>Orchard Core has templates of its own for these, in English; without one of the same name, a theme does not replace them.</summary>
    [Theory]
    [InlineData("HttpError__BadRequest")]
    [InlineData("HttpError__Forbidden")]
    [InlineData("HttpError__NotFound")]
    [InlineData("HttpError__Unauthorized")]
    public Task Failure_ThatOrchardCoreHasAPageFor_HasOneOfTheTheme(string template) => site.InScopeAsync(async services =>
        Assert.Contains(template, (await services.GetRequiredService<IShapeTableManager>().GetShapeTableAsync("ForumTheme")).Bindings.Keys, StringComparer.OrdinalIgnoreCase));

    [Theory]
    [InlineData("/ru")]
    [InlineData("/en/news/2024/09/regional-dialogue-ca")]
    [InlineData("/ru/programs/violence-against-women")]
    public async Task Page_Always_AsksNothingOfAnyOtherHost(string address)
    {
        var page = await site.OpenAsync(address);
        var asked = page.QuerySelectorAll("script[src], img[src], iframe[src], source[src]").Select(element => element.GetAttribute("src")!)
            .Concat(page.AddressesOf("link[rel=stylesheet], link[rel=icon], link[rel=preload]"));

        Assert.NotEmpty(asked);
        Assert.All(asked, asset => Assert.Matches("^/[^/]", asset));
    }
}
