using ForumOrchard.Benchmarks.Measures;
using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Servers;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks;

/// <summary>Runs the measurements in sequence; compared ones alternate, so that other work on the machine affects both.</summary>
internal static class WholeRun
{
    public static async Task<IReadOnlyList<Comparison>> RunAsync(BenchmarkOptions options)
    {
        List<Comparison> lines = [];
        if (!options.Only.SequenceEqual(["build"]))
        {
            Say("publishing");
            var host = await PublishedSite.PrepareAsync();
            Say("setting up");
            using var sites = await Sites.PrepareAsync(host, options);
            await KeepAsync("starts", () => Starts.MeasureAsync(sites, options));
            await KeepAsync("memory", async () => [await Memory.MeasureAsync(sites)]);
            await KeepAsync("load", () => Load.MeasureAsync(sites, options));
            await KeepAsync("scale", () => Scale.MeasureAsync(sites, options));
            await KeepAsync("search", async () => [await IndexSearch.MeasureAsync(sites, options)]);
            await KeepAsync("import", async () => [await Import.MeasureAsync(sites, options)]);
            await KeepAsync("publish", async () => [await Publishing.MeasureAsync(sites, options)]);
            await KeepAsync("visit", async () => [await FirstVisit.MeasureAsync(sites)]);
        }

        await KeepAsync("build", async () => [await CleanBuild.MeasureAsync(options)]);
        return lines;

        async Task KeepAsync(string name, Func<Task<IReadOnlyList<Comparison>>> measureAsync)
        {
            if (!options.Only.Contains(name))
            {
                return;
            }

            Say(name);
            foreach (var line in await measureAsync())
            {
                lines.Add(line);
                Console.Error.WriteLine($"  {line.What}: {Of(line.Measured)}; older build: {Of(line.AgainstOlder)}");
            }
        }
    }

    private static string Of(Ratio? ratio) => ratio is null ? "–" : $"{Figures.Round(ratio.Value)} ({ratio.Detail})";

    private static void Say(string what) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {what}");
}
