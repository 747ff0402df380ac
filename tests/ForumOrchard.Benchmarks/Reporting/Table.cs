using System.Globalization;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.Benchmarks.Reporting;

/// <summary>The table of docs/performance.md.</summary>
internal static class Table
{
    public static string Render(IEnumerable<Row> rows, BenchmarkOptions options) =>
        string.Create(CultureInfo.InvariantCulture, $"{Figures.Circumstances()}; medians of {options.Rounds} rounds.\n\n") + RowTable.Render(rows);

    /// <summary>Replaces the table in the document.</summary>
    public static void Write(string table) => new MeasuredDocument("performance.md").Write("measured", table);
}
