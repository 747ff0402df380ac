using System.Globalization;

namespace ForumOrchard.Benchmarks;

/// <summary>The command line options.</summary>
/// <param name="Items">Number of publications on the large site.</param>
/// <param name="Seconds">Duration of one load test, in seconds.</param>
/// <param name="Rounds">Number of repetitions of each measurement; the median counts.</param>
/// <param name="IsQuick">Whether this only checks the benchmark; docs/performance.md is not changed.</param>
internal sealed record BenchmarkOptions(int Items, int Seconds, int Rounds, bool IsQuick)
{
    public const string Usage = "Options: --items N (publications of the large site, 100000), --quick (5,000, one round, nothing is written), --micro (the parts), --texts {folder} (texts judged)";

    /// <returns>Null if an argument is unknown.</returns>
    public static BenchmarkOptions? Parse(string[] arguments)
    {
        var options = new BenchmarkOptions(100_000, Seconds: 3, Rounds: 3, IsQuick: false);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--quick")
            {
                options = options with { Items = 5_000, Seconds = 2, Rounds = 1, IsQuick = true };
            }
            else if (arguments[i] == "--items" && i + 1 < arguments.Length && int.TryParse(arguments[++i], CultureInfo.InvariantCulture, out var items) && items >= 1000)
            {
                options = options with { Items = items };
            }
            else
            {
                return null;
            }
        }

        return options;
    }
}
