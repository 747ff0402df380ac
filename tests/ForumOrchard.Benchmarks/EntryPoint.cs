using BenchmarkDotNet.Running;
using ForumOrchard.Benchmarks.Attachments;
using ForumOrchard.Benchmarks.Reporting;
using ForumOrchard.Benchmarks.Servers;

namespace ForumOrchard.Benchmarks;

/// <summary>Compares the site with a bare application, and its parts with the libraries they use, and writes docs/performance.md.</summary>
internal static class EntryPoint
{
    private static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["--bare", var root, var address]:
                await BareApplication.RunAsync(root, address);
                return 0;
            case ["--texts", var folder]:
                JudgedTexts.Run(folder);
                return 0;
            case ["--micro", .. var rest]:
                // BenchmarkDotNet's own arguments, such as --filter *Query*; without any, run all parts.
                BenchmarkSwitcher.FromAssembly(typeof(EntryPoint).Assembly).Run(rest is [] ? ["--filter", "*"] : rest);
                return 0;
        }

        if (BenchmarkOptions.Parse(arguments) is not { } options)
        {
            Console.Error.WriteLine(BenchmarkOptions.Usage);
            return 1;
        }

        if (!Wrk.IsInstalled)
        {
            Console.Error.WriteLine($"wrk, which makes the load, is missing. Run: {Wrk.InstallCommand}");
            return 1;
        }

        var rows = await WholeRun.RunAsync(options);
        var table = Table.Render(rows, options);
        Console.WriteLine(table);
        if (options.IsWhole)
        {
            Table.Write(table);
        }

        return 0;
    }
}
