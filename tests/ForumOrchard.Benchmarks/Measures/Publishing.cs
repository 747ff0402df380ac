using System.Diagnostics;
using System.Text.RegularExpressions;
using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Seeding;
using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>From publishing an item with a new title until visitors see the title on its page, in the list and in the search.</summary>
internal static partial class Publishing
{
    private const int Small = 1000;
    private const int Times = 40;

    public static async Task<Comparison> MeasureAsync(Sites sites, BenchmarkOptions options)
    {
        List<Installation> all = [await sites.FilledAsync(sites.Newer, Small), await sites.FilledAsync(sites.Newer, options.Items)];
        if (sites.Older is { } older)
        {
            all.Add(await sites.FilledAsync(older, options.Items));
        }

        var servers = all.ConvertAll(site => Server.Site(site, takesOrders: true));
        try
        {
            var (small, large, ofOlder) = await PercentilesAsync(all, servers, options.IsQuick ? 4 : Times);
            return new(
                $"one item published on a site of {options.Items:N0}, p95, until its page, its list and the search show it ÷ the same on a site of {Small:N0}",
                Ratio.AtMost(1.5, large, small, " ms"), Ratio.AtMost(0.5, large, ofOlder, " ms"));
        }
        finally
        {
            foreach (var server in servers)
            {
                await server.DisposeAsync();
            }
        }
    }

    private static async Task<(double Small, double Large, double? Older)> PercentilesAsync(List<Installation> sites, List<Server> servers, int times)
    {
        var pages = new List<string>();
        var values = servers.ConvertAll(_ => new List<double>());
        foreach (var server in servers)
        {
            pages.Add(await FirstOfListAsync(server));
        }

        // The first two times warm up.
        for (var time = -2; time < times; time++)
        {
            for (var i = 0; i < servers.Count; i++)
            {
                var milliseconds = await TimeAsync(servers[i], StoredPublications.IdOf(sites[i], pages[i]), pages[i], WordOf(time));
                if (time >= 0)
                {
                    values[i].Add(milliseconds);
                }
            }
        }

        var figures = values.ConvertAll(Percentile95);
        return (figures[0], figures[1], figures.Count > 2 ? figures[2] : null);
    }

    private static async Task<double> TimeAsync(Server server, string id, string page, string word)
    {
        await server.Orders!.GiveAsync("draft", id, $"Публикация о том, что нового: {word}");
        var watch = Stopwatch.StartNew();
        await server.Orders.GiveAsync("publish", id);
        await server.UntilAsync($"/{page}", word);
        await server.UntilAsync(SitePages.Publications, word);
        await server.UntilAsync(SitePages.SearchFor(word), page);
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>The first publication of the list: its title is seen there, whatever the number of publications.</summary>
    private static async Task<string> FirstOfListAsync(Server server)
    {
        await server.FirstPageAsync(SitePages.Publications);
        using var client = new HttpClient { BaseAddress = server.Address };
        return Link.Match(await client.GetStringAsync(SitePages.Publications)).Groups[1].Value;
    }

    private static string WordOf(int time) => $"зубрилат{(char)('а' + ((time + 2) % 30))}{(char)('а' + ((time + 2) / 30))}нок";

    private static double Percentile95(List<double> values) => values.Order().ElementAt((int)Math.Ceiling(values.Count * 0.95) - 1);

    [GeneratedRegex("""<article.*?href="/(ru/publications/[\w-]+)""", RegexOptions.Singleline)]
    private static partial Regex Link { get; }
}
