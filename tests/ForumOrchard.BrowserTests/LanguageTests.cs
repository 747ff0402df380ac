using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>The language switch links to this page in the other language.</summary>
public sealed class LanguageTests(ForumBrowser browser)
{
    public static TheoryData<string> Pages => [.. Addresses.All.Where(address => !address.Contains('?', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Switch_OnAnyPage_LeadsToTheSamePage(string address)
    {
        await using var visit = await browser.OpenAsync($"/ru{address}", width: 360);

        foreach (var (from, to) in new[] { ("ru", "en"), ("en", "ru") })
        {
            await visit.Page.Locator($".languages a[hreflang={to}]").ClickAsync();
            await visit.ArriveAsync($"**/{to}{address}");

            Assert.Equal(to, await visit.Page.Locator("html").GetAttributeAsync("lang"));
            Assert.Equal(1, await visit.Page.Locator($"link[rel=alternate][hreflang={from}][href$='/{from}{address}']").CountAsync());
        }
    }
}
