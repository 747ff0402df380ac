using ForumOrchard.Benchmarks.Seeding;
using ForumOrchard.Benchmarks.Servers;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Whether pages become slower with more content: the same two pages of a small and a large site, rendered each time.</summary>
internal static class Scale
{
    private const int Small = 100;
    private const string Publications = "/ru/publications";

    private static string Search { get; } = "/ru/search?q=" + Uri.EscapeDataString(PublicationSeed.SearchedWords);

    /// <summary>Creates both sites from the one that is set up.</summary>
    public static async Task PrepareAsync(string siteFolder, string smallFolder, string largeFolder, BenchmarkOptions options)
    {
        foreach (var (folder, count) in new[] { (smallFolder, Small), (largeFolder, options.Items) })
        {
            Copy(siteFolder, folder);
            await using var site = await SiteInProcess.StartAsync(folder);
            await PublicationSeed.FillAsync(site, count);
        }
    }

    public static async Task<IReadOnlyList<Row>> MeasureAsync(string smallFolder, string largeFolder, BenchmarkOptions options)
    {
        await using var small = Server.Site(smallFolder, cachesPages: false);
        await small.FirstPageAsync(Publications);
        await using var large = Server.Site(largeFolder, cachesPages: false);
        await large.FirstPageAsync(Publications);
        return
        [
            await CompareAsync("publications list", small, large, Publications, options),
            await CompareAsync("search page", small, large, Search, options),
        ];
    }

    private static async Task<Row> CompareAsync(string what, Server small, Server large, string path, BenchmarkOptions options)
    {
        await Wrk.WarmUpAsync(new Uri(small.Address, path), connections: 1, options.Seconds);
        await Wrk.WarmUpAsync(new Uri(large.Address, path), connections: 1, options.Seconds);
        List<double> ofSmall = [], ofLarge = [];
        for (var round = 0; round < options.Rounds; round++)
        {
            ofSmall.Add(await MillisecondsAsync(small, path, options.Seconds));
            ofLarge.Add(await MillisecondsAsync(large, path, options.Seconds));
        }

        var (least, most) = (Statistics.Median(ofSmall), Statistics.Median(ofLarge));
        return new(
            $"{what}, {options.Items:N0} publications ÷ {Small} publications, uncached, time", 1.5, IsLowerBetter: true,
            most / least, $"{Figures.Round(most)} ms ÷ {Figures.Round(least)} ms");
    }

    private static async Task<double> MillisecondsAsync(Server server, string path, int seconds) => 1000 / await Wrk.RunAsync(new Uri(server.Address, path), connections: 1, seconds);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
