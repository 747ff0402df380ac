using System.Globalization;

namespace ForumOrchard.Benchmarks;

/// <summary>The command line options.</summary>
/// <param name="Items">Number of publications on the large site.</param>
/// <param name="Seconds">Duration of one load test, in seconds.</param>
/// <param name="Rounds">Number of repetitions of each measurement; the median counts.</param>
internal sealed record BenchmarkOptions(int Items, int Seconds, int Rounds)
{
    public const string Usage = """
        --items N                 publications of the large site (100000)
        --against FOLDER          compares with an older build that was published there
        --against-sources FOLDER  compares with the older build's sources too: their clean build
        --only NAME[,NAME]        some of starts, memory, load, scale, search, import, publish, visit, build; nothing is written
        --quick                   small and once, to check that all runs; nothing is written
        --micro                   the parts
        --texts FOLDER            texts judged
        """;

    public static readonly string[] Names = ["starts", "memory", "load", "scale", "search", "import", "publish", "visit", "build"];

    /// <summary>The folder of an older published build; null to compare with none.</summary>
    public string? Against { get; private init; }

    /// <summary>A checkout of the older build's sources; null for none.</summary>
    public string? AgainstSources { get; private init; }

    /// <summary>What is measured.</summary>
    public IReadOnlyList<string> Only { get; private init; } = Names;

    /// <summary>Whether this only checks the benchmark.</summary>
    public bool IsQuick { get; private init; }

    /// <summary>Whether this measures all that docs/performance.md says.</summary>
    public bool IsWhole => !IsQuick && Only == Names;

    /// <returns>Null if an argument is unknown.</returns>
    public static BenchmarkOptions? Parse(string[] arguments)
    {
        BenchmarkOptions? options = new(100_000, Seconds: 3, Rounds: 3);
        for (var i = 0; i < arguments.Length && options is not null; i++)
        {
            options = arguments[i] == "--quick"
                ? options with { Items = 2_000, Seconds = 1, Rounds = 1, IsQuick = true }
                : i + 1 < arguments.Length ? options.With(arguments[i], arguments[++i]) : null;
        }

        return options;
    }

    private BenchmarkOptions? With(string name, string value) => name switch
    {
        "--items" when int.TryParse(value, CultureInfo.InvariantCulture, out var items) && items > 1000 => this with { Items = items },
        "--against" when File.Exists(Path.Combine(value, "ForumOrchard.Web.dll")) => this with { Against = value },
        "--against-sources" when Directory.Exists(value) => this with { AgainstSources = value },
        "--only" when value.Split(',') is var only && only.All(Names.Contains) => this with { Only = only },
        _ => null,
    };
}
