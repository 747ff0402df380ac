using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ForumOrchard.Testing;

namespace ForumOrchard.Benchmarks.Reporting;

/// <summary>The table of docs/performance.md.</summary>
internal static partial class Table
{
    private static string File { get; } = Path.GetFullPath(Path.Combine(SiteProject.Folder, "..", "..", "docs", "performance.md"));

    public static string Render(IEnumerable<Row> rows, BenchmarkOptions options)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Measured on {DateTime.UtcNow:yyyy-MM-dd} on {Environment.ProcessorCount} cores; load average at the end {LoadAverage()}; medians of {options.Rounds} rounds.\n\n");
        text.Append("| What | To reach | Measured | | Of what |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {(row.IsLowerBetter ? "≤" : "≥")} {row.Goal} | {Round(row.Value)} | {(row.IsReached ? "reached" : "**missed**")} | {row.Detail} |\n");
        }

        return text.ToString();
    }

    /// <summary>Replaces the table that stands in the document.</summary>
    public static void Write(string table) => System.IO.File.WriteAllText(
        File, Place.Replace(System.IO.File.ReadAllText(File), match => $"{match.Groups[1].Value}\n{table}{match.Groups[2].Value}"));

    /// <summary>Three digits that count.</summary>
    public static string Round(double value) => value.ToString(value >= 100 ? "0" : value >= 10 ? "0.0" : value >= 1 ? "0.00" : "0.000", CultureInfo.InvariantCulture);

    private static string LoadAverage() => System.IO.File.ReadAllText("/proc/loadavg").Split(' ')[0];

    [GeneratedRegex("(<!-- measured -->).*(<!-- /measured -->)", RegexOptions.Singleline)]
    private static partial Regex Place { get; }
}
