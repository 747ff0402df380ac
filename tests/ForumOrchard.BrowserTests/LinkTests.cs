using AngleSharp.Html.Parser;
using ForumOrchard.BrowserTests.Browsing;

namespace ForumOrchard.BrowserTests;

/// <summary>Every internal link on every page resolves, and every fragment has its anchor.</summary>
public sealed class LinkTests(ForumBrowser browser)
{
    /// <summary>More would mean that the site generates addresses endlessly.</summary>
    private const int Most = 5000;

    [Fact]
    public async Task Links_FollowedFromBothHomePages_AllResolve()
    {
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var faults = new List<string>();
        var toOpen = new Queue<(string Address, string From)>([("/ru", "start"), ("/en", "start")]);
        var fragments = new List<(string Address, string Fragment, string From)>();

        while (toOpen.TryDequeue(out var next) && found.Count < Most)
        {
            if (!found.TryAdd(next.Address, []))
            {
                continue;
            }

            using var response = await browser.Site.Client.GetAsync(next.Address, TestContext.Current.CancellationToken);
            if ((int)response.StatusCode is not (200 or 301 or 302))
            {
                faults.Add($"{next.Address} answers {(int)response.StatusCode}, linked from {next.From}");
                continue;
            }

            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var document = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
            found[next.Address] = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];
            foreach (var link in document.QuerySelectorAll("a[href], link[href], img[src], script[src]"))
            {
                var target = new Uri(new Uri(browser.Site.Address, next.Address), link.GetAttribute("href") ?? link.GetAttribute("src")!);
                if (target.Authority == browser.Site.Address.Authority && target.Scheme == browser.Site.Address.Scheme)
                {
                    toOpen.Enqueue((target.PathAndQuery, next.Address));
                    if (target.Fragment.Length > 1)
                    {
                        fragments.Add((target.PathAndQuery, Uri.UnescapeDataString(target.Fragment[1..]), next.Address));
                    }
                }
            }
        }

        faults.AddRange(fragments.Where(link => found.TryGetValue(link.Address, out var ids) && !ids.Contains(link.Fragment)).Select(link => $"{link.Address} has no #{link.Fragment}, linked from {link.From}"));
        // The article that the tests of imports bring lacks its picture, which the import says.
        faults.RemoveAll(fault => fault.StartsWith("/media/nowhere/", StringComparison.Ordinal));
        Assert.Empty(faults.Distinct());
        Assert.Empty(toOpen);
        Assert.True(found.Count > 100, $"Only {found.Count} pages were found.");
    }
}
