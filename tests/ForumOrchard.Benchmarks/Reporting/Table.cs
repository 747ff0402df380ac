using System.Globalization;
using System.Text;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks.Reporting;

/// <summary>The table of docs/performance.md.</summary>
internal static class Table
{
    public static string Render(IEnumerable<Comparison> lines, BenchmarkOptions options)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{Figures.Circumstances()}; medians of {options.Rounds} rounds.\n\n");
        var hasOlder = options.Against is not null;
        text.Append("| What | To reach | Measured | | Of what |").Append(hasOlder ? " To reach ÷ older build | Measured ÷ older build | | Of what |\n" : "\n");
        text.Append("|---|---|---|---|---|").Append(hasOlder ? "---|---|---|---|\n" : "\n");
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {line.What} |{Cells(line.Measured)}{(hasOlder ? Cells(line.AgainstOlder) : "")}\n");
        }

        return text.ToString();
    }

    /// <summary>Replaces the table in the document.</summary>
    public static void Write(string table) => new MeasuredDocument("performance.md").Write("measured", table);

    private static string Cells(Ratio? ratio) => ratio is null ? " – | – | – | – |" : $" {ratio.Target} | {Figures.Round(ratio.Value)} | {ratio.Verdict} | {ratio.Detail} |";
}
