using System.Globalization;
using System.Text;

namespace ForumOrchard.Testing.Reporting;

/// <summary>Rows as a table in Markdown.</summary>
public static class RowTable
{
    /// <summary>One line per row, below a header.</summary>
    public static string Render(IEnumerable<Row> rows)
    {
        var text = new StringBuilder("| What | To reach | Measured | | Of what |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.What} | {(row.IsLowerBetter ? "≤" : "≥")} {row.Goal} | {Figures.Round(row.Value)} | {(row.IsReached ? "reached" : "**missed**")} | {row.Detail} |\n");
        }

        return text.ToString();
    }
}
