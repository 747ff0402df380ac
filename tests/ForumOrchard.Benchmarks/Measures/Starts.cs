using ForumOrchard.Benchmarks.Servers;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>From the start of the process to the last byte of the first page.</summary>
internal static class Starts
{
    public static async Task<IReadOnlyList<Row>> MeasureAsync(string dataFolder, string savedFolder, BenchmarkOptions options)
    {
        List<double> bare = [], site = [], setUp = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            bare.Add(await TimeAsync(() => Server.Bare(savedFolder)));
            site.Add(await TimeAsync(() => Server.Site(dataFolder)));
            bare.Add(await TimeAsync(() => Server.Bare(savedFolder)));
            using var empty = new TemporaryFolder();
            setUp.Add(await TimeAsync(() => Server.Site(empty.Path)));
        }

        var (start, again, first) = (Statistics.Median(bare), Statistics.Median(site), Statistics.Median(setUp));
        return
        [
            new("start to first page, already set up ÷ B’s", 6, IsLowerBetter: true, again / start, $"{Figures.Round(again)} s ÷ {Figures.Round(start)} s"),
            new("first set-up with all content, to first page ÷ B’s start", 25, IsLowerBetter: true, first / start, $"{Figures.Round(first)} s ÷ {Figures.Round(start)} s"),
        ];
    }

    private static async Task<double> TimeAsync(Func<Server> start)
    {
        await using var server = start();
        return (await server.FirstPageAsync(SitePages.Listing)).TotalSeconds;
    }
}
