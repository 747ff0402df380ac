using ForumOrchard.Benchmarks.InSite;
using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Whether pages become slower with more content: the same two pages of a small and a large site, rendered each time.</summary>
internal static class Scale
{
    private const int Small = 100;

    public static async Task<IReadOnlyList<Comparison>> MeasureAsync(Sites sites, BenchmarkOptions options)
    {
        await using var small = Server.Site(await sites.FilledAsync(sites.Newer, Small), cachesPages: false);
        await using var large = Server.Site(await sites.FilledAsync(sites.Newer, options.Items), cachesPages: false);
        return
        [
            await CompareAsync("publications list", small, large, SitePages.Publications, options),
            await CompareAsync("search page", small, large, SitePages.SearchFor(PublicationCopies.SearchedWords), options),
        ];
    }

    private static async Task<Comparison> CompareAsync(string what, Server small, Server large, string path, BenchmarkOptions options)
    {
        List<Func<Task<double>>> all = [];
        foreach (var server in new[] { small, large })
        {
            await server.FirstPageAsync(path);
            var address = new Uri(server.Address, path);
            await Wrk.WarmUpAsync(address, connections: 1, options.Seconds);
            all.Add(async () => 1000 / await Wrk.RunAsync(address, connections: 1, options.Seconds));
        }

        var figures = await Turns.MediansAsync(options.Rounds, all);
        return new($"{what}, {options.Items:N0} publications ÷ {Small} publications, uncached, time", Ratio.AtMost(1.5, figures[1], figures[0], " ms"));
    }
}
