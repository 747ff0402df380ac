using System.Diagnostics;
using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Reporting;
using ForumOrchard.Testing.Tools;

namespace ForumOrchard.Benchmarks.Measures;

/// <summary>Building all projects from a fresh copy of the committed sources, with a fresh compiler; packages are restored before.</summary>
internal static class CleanBuild
{
    private const int Rounds = 2;

    public static async Task<Comparison> MeasureAsync(BenchmarkOptions options)
    {
        List<Func<Task<double>>> all = [() => Task.FromResult(Seconds(Path.Combine(SiteProject.Folder, "..", ".."), options))];
        if (options.AgainstSources is { } sources)
        {
            all.Add(() => Task.FromResult(Seconds(sources, options)));
        }

        var figures = await Turns.MediansAsync(options.IsQuick ? 1 : Rounds, all);
        return new(
            "clean build of the whole solution, s", new(Goal: null, IsLowerBetter: true, figures[0], $"{Figures.Round(figures[0])} s"),
            Ratio.AtMost(0.5, figures[0], figures.Older(1), " s"));
    }

    private static double Seconds(string sources, BenchmarkOptions options)
    {
        using var copy = new TemporaryFolder();
        var archive = Path.Combine(copy.Path, "sources.tar");
        Commands.Run("git", "-C", sources, "archive", "--output", archive, "HEAD");
        Commands.Run("tar", "-xf", archive, "-C", copy.Path);

        // To check that it runs, the host and what it needs are enough.
        var project = Path.Combine(copy.Path, options.IsQuick ? "src/ForumOrchard.Web" : "ForumOrchard.sln");
        Commands.Run("dotnet", "restore", project, "--nologo", "-v", "quiet");
        Commands.Run("dotnet", "build-server", "shutdown", "--vbcscompiler");

        // As the check of each change does; the processes that MSBuild would keep for the next build end with this one.
        var watch = Stopwatch.StartNew();
        Commands.Run("dotnet", "build", project, "--no-restore", "--nologo", "-v", "quiet", "-nodeReuse:false", "-p:UseSharedCompilation=true");
        return watch.Elapsed.TotalSeconds;
    }
}
