using AngleSharp;
using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>The download size of a first visit to the home page: the page and every file it refers to, compressed.</summary>
internal static class FirstVisit
{
    private const string Home = "/ru";

    public static async Task<Comparison> MeasureAsync(Sites sites)
    {
        var (kilobytes, requests) = await FetchAsync(sites.Newer);
        double? older = sites.Older is null ? null : (await FetchAsync(sites.Older)).Kilobytes;
        return new("home page, first visit, compressed, all requests, KB", new(60, IsLowerBetter: true, kilobytes, $"{requests} requests"), Ratio.AtMost(1, kilobytes, older, " KB"));
    }

    private static async Task<(double Kilobytes, int Requests)> FetchAsync(Installation installation)
    {
        await using var site = Server.Site(installation);
        await site.FirstPageAsync(Home);
        using var client = new HttpClient { BaseAddress = site.Address };

        using var browser = BrowsingContext.New();
        var text = await client.GetStringAsync(Home);
        using var page = await browser.OpenAsync(request => request.Content(text).Address(new Uri(site.Address, Home).ToString()));
        var named = page.QuerySelectorAll("link[rel=stylesheet], link[rel~=icon], link[rel=manifest]").Select(element => element.GetAttribute("href"))
            .Concat(page.QuerySelectorAll("script[src], img[src]").Select(element => element.GetAttribute("src")));
        List<string> addresses = [Home, .. named.OfType<string>().Where(address => !address.StartsWith("data:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("gzip, deflate, br");
        var bytes = 0L;
        foreach (var address in addresses)
        {
            bytes += (await client.GetByteArrayAsync(address)).LongLength;
        }

        return (bytes / 1024.0, addresses.Count);
    }
}
