using System.Net;
using AngleSharp.Dom;
using SkiaSharp;

namespace ForumOrchard.Tests.SocialCards;

/// <summary>The pictures for shared pages.</summary>
public sealed class SocialCardTests(SharedSite site)
{
    [Theory]
    [InlineData("site")]
    [InlineData("programs")]
    [InlineData("news")]
    [InlineData("publications")]
    [InlineData("laws")]
    [InlineData("dialogues")]
    public async Task Card_OfEachSectionAndLanguage_IsAPicture(string name)
    {
        var pictures = new List<byte[]>();
        foreach (var culture in new[] { "ru", "en" })
        {
            using var answer = await GetAsync($"/{culture}/cards/{name}.png");
            Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
            pictures.Add(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }

        Assert.NotEqual(pictures[0], pictures[1]);
        Assert.All(pictures, picture =>
        {
            using var decoded = SKBitmap.Decode(picture);
            Assert.Equal((1200, 630), (decoded.Width, decoded.Height));
            Assert.InRange(picture.Length, 1, 200_000);
        });
    }

    [Fact]
    public async Task Card_AskedForAgain_IsNotModified()
    {
        using var first = await GetAsync("/ru/cards/laws.png");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/ru/cards/laws.png");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/ru/cards/nothing.png")]
    [InlineData("/ru/cards/Laws.png")]
    [InlineData("/ru/cards/about.png")]
    [InlineData("/de/cards/laws.png")]
    public async Task Card_UnknownName_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, await site.StatusAsync(address));

    [Theory]
    [InlineData("/ru", "/ru/cards/site.png", "Форум женских НПО Кыргызстана")]
    [InlineData("/en/about/profile", "/en/cards/site.png", "Forum of Women’s NGOs of Kyrgyzstan")]
    [InlineData("/ru/laws", "/ru/cards/laws.png", "Форум женских НПО Кыргызстана: Конвенции и законы")]
    [InlineData("/en/laws/cedaw", "/en/cards/laws.png", "Forum of Women’s NGOs of Kyrgyzstan: Conventions and Laws")]
    [InlineData("/en/laws/national?pagenum=1", "/en/cards/laws.png", "Forum of Women’s NGOs of Kyrgyzstan: Conventions and Laws")]
    public async Task Head_PageWithoutPicture_NamesTheCardOfItsSection(string address, string card, string alternative)
    {
        var page = await site.OpenAsync(address);

        Assert.Equal(new Uri(site.Address, card).AbsoluteUri, Property(page, "og:image"));
        Assert.Equal(alternative, Property(page, "og:image:alt"));
        Assert.Equal(("1200", "630"), (Property(page, "og:image:width"), Property(page, "og:image:height")));
    }

    [Fact]
    public async Task Head_PageWithoutPicture_ClaimsNoPictureOfTheContent() =>
        Assert.Null((await site.OpenAsync("/en/laws/cedaw")).StructuredData("Legislation")!["image"]);

    [Fact]
    public async Task Motif_Always_IsSmallAndHasTwoSetsOfColours()
    {
        using var answer = await GetAsync("/ForumOrchard.SocialCards/motif.svg");
        var motif = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.InRange(motif.Length, 1, 15_000);
        Assert.Contains("prefers-color-scheme:dark", motif, StringComparison.Ordinal);
    }

    private static string? Property(IDocument page, string name) => page.QuerySelectorAll($"meta[property='{name}']").Select(meta => meta.GetAttribute("content")).Single();

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer;
    }
}
