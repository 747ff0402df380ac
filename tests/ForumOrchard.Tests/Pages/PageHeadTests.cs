using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ForumOrchard.Tests.Pages;

/// <summary>The description of each kind of page for search engines and social networks.</summary>
public sealed partial class PageHeadTests(SharedSite site)
{
    private static readonly string[] Kinds =
    [
        "", "/about", "/about/profile", "/about/members", "/about/strategic-plan/goals", "/about/coordinating-council", "/about/annual-reports",
        "/about/members/sample-member-organisation", "/about/coordinating-council/sample-council-member",
        "/platforms/feminist-group-of-cpde", "/programs", "/programs/crosscutting-initiatives",
        "/news", "/news/2024/09", "/news/2024/09/un-women-executive-director-report",
        "/publications", "/publications?kind=shadow-report", "/publications/hrw-call-me-when-he-tries-to-kill-you-2015",
        "/laws", "/laws/international", "/laws/national", "/laws/cedaw",
        "/dialogues", "/dialogues/civil-society-in-central-asia-and-mongolia-2024",
    ];

    public static TheoryData<string> Pages => [.. Kinds.SelectMany(kind => new[] { "/en" + kind, "/ru" + kind })];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OfAnyKind_SaysWhatItIsInItsLanguage(string address)
    {
        var page = await site.OpenAsync(address);
        var description = Meta(page, "name", "description");

        Assert.InRange(description.Length, 50, 300);
        Assert.Equal(address.StartsWith("/ru", StringComparison.Ordinal), Cyrillic().IsMatch(description));
        Assert.Equal(description, Meta(page, "property", "og:description"));
        Assert.NotEmpty(page.Title!);
        Assert.Contains(Meta(page, "property", "og:title"), page.Title, StringComparison.Ordinal);
        Assert.Contains(Meta(page, "property", "og:type"), new[] { "website", "article", "book", "profile" });
        Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Meta(page, "property", "og:url"));
        Assert.EndsWith(address, Meta(page, "property", "og:url"), StringComparison.Ordinal);
        Assert.DoesNotMatch("[<>]|&[a-z]+;", description);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task StructuredData_OfAnyPage_HasNothingUnknown(string address) =>
        Assert.All((await site.OpenAsync(address)).QuerySelectorAll("script[type='application/ld+json']"), script =>
            Assert.DoesNotMatch("""null|""|\[\]|\{\}""", script.TextContent));

    [Fact]
    public async Task Publication_WithAbstract_IsDescribedByIt() => Assert.StartsWith(
        "A report of Human Rights Watch, based on more than 90 interviews",
        Meta(await site.OpenAsync("/en/publications/hrw-call-me-when-he-tries-to-kill-you-2015"), "name", "description"),
        StringComparison.Ordinal);

    private static string Meta(IDocument page, string attribute, string name) =>
        Assert.Single(page.QuerySelectorAll($"meta[{attribute}='{name}']")).GetAttribute("content") ?? string.Empty;

    [GeneratedRegex("[А-Яа-яЁё]")]
    private static partial Regex Cyrillic();
}
