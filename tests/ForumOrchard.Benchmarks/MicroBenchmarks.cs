using BenchmarkDotNet.Running;

namespace ForumOrchard.Benchmarks;

/// <summary>The parts of the site alone.</summary>
internal static class MicroBenchmarks
{
    /// <param name="arguments">BenchmarkDotNet's own, such as <c>--filter *Query*</c>.</param>
    public static void Run(string[] arguments) => BenchmarkSwitcher.FromAssembly(typeof(MicroBenchmarks).Assembly).Run(arguments);
}
