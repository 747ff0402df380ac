using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>From the start of the process to the last byte of the first page.</summary>
internal static class Starts
{
    public static async Task<IReadOnlyList<Comparison>> MeasureAsync(Sites sites, BenchmarkOptions options)
    {
        List<Func<Task<double>>> all =
        [
            () => TimeAsync(() => Server.Bare(sites.Saved)),
            () => TimeAsync(() => Server.Site(sites.Newer)),
            () => TimeAsync(() => Server.Site(sites.Empty(sites.Newer))),
        ];
        if (sites.Older is { } older)
        {
            all.Add(() => TimeAsync(() => Server.Site(older)));
            all.Add(() => TimeAsync(() => Server.Site(sites.Empty(older))));
        }

        var figures = await Turns.MediansAsync(options.Rounds, all);
        var (bare, again, first) = (figures[0], figures[1], figures[2]);
        return
        [
            new("start to first page, already set up ÷ B’s", Ratio.AtMost(3.5, again, bare, " s"), Ratio.AtMost(0.8, again, figures.Older(3), " s")),
            new("first set-up with all content, to first page ÷ B’s start", Ratio.AtMost(25, first, bare, " s"), Ratio.AtMost(1, first, figures.Older(4), " s")),
        ];
    }

    private static async Task<double> TimeAsync(Func<Server> start)
    {
        await using var server = start();
        return (await server.FirstPageAsync(SitePages.Listing)).TotalSeconds;
    }
}
