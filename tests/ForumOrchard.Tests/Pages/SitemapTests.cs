using System.Globalization;
using System.Net;
using ForumOrchard.Pages.Sitemaps;
using ForumOrchard.Publications.Models;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Tests.Pages;

/// <summary>A sitemap with few addresses per file.</summary>
public sealed class SitemapTests(SitemapTests.SmallFilesSite site) : IClassFixture<SitemapTests.SmallFilesSite>
{
    private const int Size = 7;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Index_NamesEachFileWithItsLastChange()
    {
        var files = await Sitemaps.FilesAsync(site.Client);

        Assert.InRange(files.Count, 10, 100);
        Assert.Equal(files.Count, files.Select(file => file.Address).Distinct().Count());
        foreach (var (address, changed) in files)
        {
            var pages = await Sitemaps.PagesAsync(site.Client, address);

            // Samples have places in the files, but are not named; nor is an item whose address opens another.
            Assert.InRange(pages.Count, 0, Size);
            Assert.True(string.CompareOrdinal(pages.Max(page => page.Changed), changed) <= 0);
        }
    }

    [Fact]
    public async Task Files_Together_NameEveryPageOnce()
    {
        var expected = new List<string>();
        await site.InScopeAsync(async services =>
        {
            var rows = await services.GetRequiredService<ISession>().QueryIndex<AutoroutePartIndex>(row => row.Published).ListAsync(Cancellation);
            var samples = (await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(row => row.Published).ListAsync(Cancellation))
                .Where(row => row.DisplayText is { } title && (title.StartsWith("Sample:", StringComparison.Ordinal) || title.StartsWith("Образец:", StringComparison.Ordinal)))
                .Select(row => row.ContentItemId)
                .ToHashSet();
            Assert.True(samples.Count >= 16);
            expected.AddRange(rows.Where(row => !samples.Contains(row.ContentItemId!)).Select(row => site.Address + row.Path!.TrimStart('/')));
        });
        string[] lists = ["news", "publications", "laws", "laws/international", "laws/national", "dialogues", "programs", "glossary"];
        expected.AddRange(lists.SelectMany(list => new[] { $"{site.Address}ru/{list}", $"{site.Address}en/{list}" }));

        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), (await Sitemaps.AddressesAsync(site.Client)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task File_AnItemIsAdded_OthersStayAsTheyAre()
    {
        var first = await site.Client.GetStringAsync("/sitemap-3.xml", Cancellation);
        await site.AddAsync("Publication", "en/publications/added-to-the-sitemap", VersionOptions.Published, item => item.Alter<PublicationPart>(part => part.Year.Value = 2000));
        await site.AddAsync("Publication", "en/publications/not-in-the-sitemap", VersionOptions.Draft, item => item.Alter<PublicationPart>(part => part.Year.Value = 2000));

        Assert.Equal(first, await site.Client.GetStringAsync("/sitemap-3.xml", Cancellation));
        var addresses = await Sitemaps.AddressesAsync(site.Client);
        Assert.Contains($"{site.Address}en/publications/added-to-the-sitemap", addresses);
        Assert.DoesNotContain($"{site.Address}en/publications/not-in-the-sitemap", addresses);
    }

    [Fact]
    public async Task Address_ThatTwoItemsAndAListClaim_IsNamedOnce()
    {
        foreach (var path in new[] { "en/publications/claimed-twice", "en/publications/claimed-twice", "en/dialogues" })
        {
            await site.AddAsync("Publication", path, VersionOptions.Published, item => item.Alter<PublicationPart>(part => part.Year.Value = 2000));
        }

        var addresses = await Sitemaps.AddressesAsync(site.Client);

        Assert.Single(addresses, $"{site.Address}en/publications/claimed-twice");
        Assert.Single(addresses, $"{site.Address}en/dialogues");
    }

    [Theory]
    [InlineData("/sitemap-0.xml")]
    [InlineData("/sitemap-1000.xml")]
    [InlineData("/sitemap-613566758.xml")]
    [InlineData("/sitemap-2147483647.xml")]
    [InlineData("/sitemap-x.xml")]
    public async Task File_ThatIsNone_IsNotFound(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task File_OfSamplesAlone_IsNeitherListedNorFound()
    {
        // The last file is filled, then a whole one: whatever was there before, one has samples alone.
        for (var number = 0; number < 2 * Size; number++)
        {
            await site.AddAsync("Publication", $"en/publications/sample-of-the-sitemap-{number}", VersionOptions.Published, item => item.DisplayText = "Sample: of the sitemap");
        }

        var listed = (await Sitemaps.FilesAsync(site.Client)).Select(file => file.Address).ToHashSet();
        var missing = Enumerable.Range(1, listed.Count + 3).Select(part => string.Create(CultureInfo.InvariantCulture, $"{site.Address}sitemap-{part}.xml")).Where(file => !listed.Contains(file)).ToList();

        Assert.NotEmpty(missing);
        foreach (var file in missing)
        {
            using var response = await site.Client.GetAsync(new Uri(file), Cancellation);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task File_WhoseItemsAllOthersOpen_IsListedAndEmpty()
    {
        for (var number = 0; number < 2 * Size; number++)
        {
            await site.AddAsync("Publication", "en/programs", VersionOptions.Published, item => item.Alter<PublicationPart>(part => part.Year.Value = 2000));
        }

        var files = await Sitemaps.FilesAsync(site.Client);

        var pages = await Task.WhenAll(files.Select(file => Sitemaps.PagesAsync(site.Client, file.Address)));
        Assert.Contains(pages, file => file.Count == 0);
    }

    [Fact]
    public async Task Robots_NameTheIndex() =>
        Assert.Contains($"Sitemap: {site.Address}sitemap.xml", await site.Client.GetStringAsync("/robots.txt", Cancellation), StringComparison.Ordinal);

    public sealed class SmallFilesSite : ForumSite
    {
        public SmallFilesSite() => ChangeServices = services => services.AddSingleton(new SitemapSize(Size));
    }
}
