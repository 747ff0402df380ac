using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Requests per second: a cached page, the same page rendered each time, and the search page.</summary>
internal static class Load
{
    private const int Connections = 8;

    public static async Task<IReadOnlyList<Comparison>> MeasureAsync(Sites sites, BenchmarkOptions options)
    {
        await using var bare = Server.Bare(sites.Saved);
        await bare.FirstPageAsync(SitePages.Listing);
        var (ofCache, search) = await CachedAsync(sites, bare, options);

        await using var site = Server.Site(sites.Newer, cachesPages: false);
        await using var older = sites.Older is null ? null : Server.Site(sites.Older, cachesPages: false);
        var anew = await CompareAsync([bare, site, older], SitePages.Listing, options);
        return
        [
            Line($"`{SitePages.Listing}` from the output cache, requests/s ÷ B’s", 0.6, 1, ofCache),
            Line($"`{SitePages.Listing}` rendered anew (cache off), 10 summaries, requests/s ÷ B’s", 0.09, 2.3, anew),
            Line("search page, 10 hits, uncached, requests/s ÷ B’s", 0.09, 2.2, search),
        ];
    }

    private static async Task<(double[] OfCache, double[] Search)> CachedAsync(Sites sites, Server bare, BenchmarkOptions options)
    {
        await using var site = Server.Site(sites.Newer);
        await using var older = sites.Older is null ? null : Server.Site(sites.Older);
        return (await CompareAsync([bare, site, older], SitePages.Listing, options), await CompareAsync([bare, site, older], SitePages.Search, options));
    }

    private static async Task<double[]> CompareAsync(Server?[] servers, string path, BenchmarkOptions options)
    {
        List<Func<Task<double>>> all = [];
        foreach (var server in servers.OfType<Server>())
        {
            await server.FirstPageAsync(path);
            var address = new Uri(server.Address, path);
            await Wrk.WarmUpAsync(address, Connections, options.Seconds);
            all.Add(() => Wrk.RunAsync(address, Connections, options.Seconds));
        }

        return await Turns.MediansAsync(options.Rounds, all);
    }

    private static Comparison Line(string what, double goal, double goalAgainstOlder, double[] rates) =>
        new(what, Ratio.AtLeast(goal, rates[1], rates[0]), Ratio.AtLeast(goalAgainstOlder, rates[1], rates.Older(2)));
}
