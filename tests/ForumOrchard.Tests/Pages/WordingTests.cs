using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ForumOrchard.Testing;

namespace ForumOrchard.Tests.Pages;

/// <summary>One rule for full stops and for signs of numbers, on every page that search engines know, in both languages.</summary>
public sealed partial class WordingTests(SharedSite site)
{
    [Fact]
    public async Task Pages_All_HaveNoDoubledStopAndOneSignOfANumberInTheirLanguage()
    {
        var addresses = await Sitemaps.AddressesAsync(site.Client);
        Assert.True(addresses.Count > 100);

        var faults = new List<string>();
        foreach (var address in addresses.Select(address => new Uri(address).PathAndQuery).Append("/ru/search?q=закон").Append("/en/search?q=law"))
        {
            var page = await site.OpenAsync(address);
            foreach (var text in TextsOf(page))
            {
                faults.AddRange(FaultsOf(text, address[1..3]).Select(fault => $"{address}: {fault} in «{text}»"));
            }
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("ru", "в сентябре 2024 г..", 1)]
    [InlineData("ru", "и так далее… и далее...", 0)]
    [InlineData("en", "year:2016..2019", 0)]
    [InlineData("ru", "Общая рекомендация № № 19", 1)]
    [InlineData("ru", "Конвенция № A/RES/34/180", 1)]
    [InlineData("ru", "Закон No. 72", 1)]
    [InlineData("ru", "Закон № 72", 0)]
    [InlineData("ru", "СДСЕ № 210", 0)]
    [InlineData("en", "Law № 72", 1)]
    [InlineData("en", "Law No. 72", 0)]
    public void FaultsOf_ATextOfALanguage_AreFound(string language, string text, int faults) => Assert.Equal(faults, FaultsOf(text, language).Count());

    private static IEnumerable<string> FaultsOf(string text, string language) =>
        Faults().Matches(text).Concat((language == "ru" ? EnglishNumber() : RussianNumber()).Matches(text)).Select(match => match.Value);

    /// <summary>The texts of blocks: what stands in one line for a reader.</summary>
    private static IEnumerable<string> TextsOf(IDocument page) =>
    [
        page.Title!,
        .. page.QuerySelectorAll("meta[content]").Select(meta => meta.GetAttribute("content")!),
        .. page.TextsOf("h1, h2, h3, p, dt, dd, caption, th, label, option, td:not(:has(p, li)), li:not(:has(p, li, article))"),
    ];

    [GeneratedRegex(@"(?<![.\d])\.\s?\.(?![.\d])|№\s*№|№\s*[A-Za-z]", RegexOptions.CultureInvariant)]
    private static partial Regex Faults();

    [GeneratedRegex(@"\bNo\.\s?\d", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishNumber();

    [GeneratedRegex("№", RegexOptions.CultureInvariant)]
    private static partial Regex RussianNumber();
}
