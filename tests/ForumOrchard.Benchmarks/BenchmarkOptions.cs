using System.Globalization;

namespace ForumOrchard.Benchmarks;

/// <summary>What the command line asks for.</summary>
/// <param name="Items">Publications of the large site.</param>
/// <param name="Seconds">Length of one load, in seconds.</param>
/// <param name="Rounds">How often each measurement is taken; its median counts.</param>
/// <param name="IsQuick">A check of the benchmark itself: docs/performance.md is left alone.</param>
internal sealed record BenchmarkOptions(int Items, int Seconds, int Rounds, bool IsQuick)
{
    public const string Usage = "Options: --items N (publications of the large site, 100000), --quick (5,000, one round, nothing is written), --micro (the parts)";

    /// <returns>Null where an argument is unknown.</returns>
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
