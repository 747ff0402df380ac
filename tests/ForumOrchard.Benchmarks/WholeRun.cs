using ForumOrchard.Benchmarks.Measures;
using ForumOrchard.Benchmarks.Servers;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks;

/// <summary>Runs all measurements in sequence; compared ones alternate, so that other work on the machine affects both.</summary>
internal static class WholeRun
{
    public static async Task<IReadOnlyList<Row>> RunAsync(BenchmarkOptions options)
    {
        // A site as its recipe sets it up; the other folder has the same pages for the bare application.
        using var site = new TemporaryFolder();
        using var saved = new TemporaryFolder();
        using var small = new TemporaryFolder();
        using var large = new TemporaryFolder();

        Say("publishing");
        await PublishedSite.PrepareAsync();
        Say("setting up");
        await SitePages.PrepareAsync(site.Path, saved.Path);
        List<Row> rows = [];
        Keep("starts and first set-ups", await Starts.MeasureAsync(site.Path, saved.Path, options));
        Keep("memory", [await Memory.MeasureAsync(site.Path, saved.Path)]);
        Keep("requests a second", await Load.MeasureAsync(site.Path, saved.Path, options));
        await Scale.PrepareAsync(site.Path, small.Path, large.Path, options);
        Keep("a large site", await Scale.MeasureAsync(small.Path, large.Path, options));
        Keep("search in the index", [await IndexSearch.MeasureAsync(large.Path)]);
        Keep("import", [await Import.MeasureAsync(small.Path)]);
        Keep("first visit", [await FirstVisit.MeasureAsync(site.Path)]);
        return rows;

        void Keep(string part, IReadOnlyList<Row> measured)
        {
            rows.AddRange(measured);
            Say(part);
            foreach (var row in measured)
            {
                Console.Error.WriteLine($"  {row.What}: {Figures.Round(row.Value)} ({row.Detail})");
            }
        }
    }

    private static void Say(string what) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {what}");
}
