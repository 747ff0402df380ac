using ForumOrchard.Benchmarks.Servers;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Requests per second: a cached page, the same page rendered each time, and the search page.</summary>
internal static class Load
{
    private const int Connections = 8;

    public static async Task<IReadOnlyList<Row>> MeasureAsync(string dataFolder, string savedFolder, BenchmarkOptions options)
    {
        await using var bare = Server.Bare(savedFolder);
        await using var cached = Server.Site(dataFolder);
        await bare.FirstPageAsync(SitePages.Listing);
        await cached.FirstPageAsync(SitePages.Listing);

        var ofCache = await CompareAsync(bare, cached, SitePages.Listing, options);
        var search = await CompareAsync(bare, cached, SitePages.Search, options);

        await using var uncached = Server.Site(dataFolder, cachesPages: false);
        await uncached.FirstPageAsync(SitePages.Listing);
        var anew = await CompareAsync(bare, uncached, SitePages.Listing, options);
        return
        [
            Row($"`{SitePages.Listing}` from the output cache, requests/s ÷ B’s", 0.6, ofCache),
            Row($"`{SitePages.Listing}` rendered anew (cache off), 10 summaries, requests/s ÷ B’s", 0.06, anew),
            Row("search page, 10 hits, uncached, requests/s ÷ B’s", 0.06, search),
        ];
    }

    private static async Task<(double Site, double Bare)> CompareAsync(Server bare, Server site, string path, BenchmarkOptions options)
    {
        await Wrk.WarmUpAsync(new Uri(bare.Address, path), Connections, options.Seconds);
        await Wrk.WarmUpAsync(new Uri(site.Address, path), Connections, options.Seconds);
        List<double> ofBare = [], ofSite = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            ofBare.Add(await Wrk.RunAsync(new Uri(bare.Address, path), Connections, options.Seconds));
            ofSite.Add(await Wrk.RunAsync(new Uri(site.Address, path), Connections, options.Seconds));
        }

        return (Statistics.Median(ofSite), Statistics.Median(ofBare));
    }

    private static Row Row(string what, double goal, (double Site, double Bare) rates)
        => new(what, goal, IsLowerBetter: false, rates.Site / rates.Bare, $"{Figures.Round(rates.Site)} ÷ {Figures.Round(rates.Bare)}");
}
