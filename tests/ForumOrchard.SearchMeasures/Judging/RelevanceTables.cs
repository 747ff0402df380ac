using System.Globalization;
using System.Text;

namespace ForumOrchard.SearchMeasures.Judging;

/// <summary>The relevance tables in Markdown.</summary>
internal static class RelevanceTables
{
    /// <summary>The target for the nDCG of the first ten results over all queries.</summary>
    public const double Goal = 0.85;

    /// <summary>The target for the recall of the first ten results for mistyped words.</summary>
    public const double RecallGoal = 0.95;

    /// <summary>The query classes that <see cref="RecallGoal"/> applies to.</summary>
    public static readonly IReadOnlyList<string> TypedOtherwise = ["layout", "typos"];

    private static readonly string[] Cultures = ["ru", "en"];

    /// <summary>One line per class and one for all, with the languages side by side.</summary>
    public static string ByClass(IReadOnlyList<QueryScore> scores)
    {
        var table = new StringBuilder("| Queries | | nDCG@10 | MRR | recall@10 | recall@50 | | nDCG@10 | MRR | recall@10 | recall@50 |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (var name in scores.Select(score => score.Query.Class).Distinct(StringComparer.Ordinal).Append(null))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name ?? "**all**"} |");
            foreach (var culture in Cultures)
            {
                var same = scores.Where(score => score.Query.Culture == culture && (name is null || score.Query.Class == name)).ToList();
                table.Append(CultureInfo.InvariantCulture, $" {same.Count} {culture} | {Mean(same, s => s.Ndcg10)} | {Mean(same, s => s.ReciprocalRank)} | {Mean(same, s => s.Recall10)} | {Mean(same, s => s.Recall50)} |");
            }

            table.Append('\n');
        }

        return table.ToString();
    }

    /// <summary>One line per omitted step.</summary>
    public static string Without(IReadOnlyList<QueryScore> whole, IEnumerable<(string Step, IReadOnlyList<QueryScore> Scores)> ablations)
    {
        var table = new StringBuilder("| Without | nDCG@10 ru | nDCG@10 en | What suffers most |\n|---|---|---|---|\n");
        foreach (var (step, scores) in ablations.Prepend(("nothing", whole)))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {step} | {Mean(Of(scores, "ru"), s => s.Ndcg10)} | {Mean(Of(scores, "en"), s => s.Ndcg10)} | {Worst(whole, scores)} |\n");
        }

        return table.ToString();
    }

    /// <summary>The mean of a score; 0 if there are none.</summary>
    public static double MeanOf(IEnumerable<QueryScore> scores, Func<QueryScore, double> figure) => scores.Select(figure).DefaultIfEmpty().Average();

    private static IEnumerable<QueryScore> Of(IEnumerable<QueryScore> scores, string culture) => scores.Where(score => score.Query.Culture == culture);

    private static string Mean(IEnumerable<QueryScore> scores, Func<QueryScore, double> figure) => MeanOf(scores, figure).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The class and language with the largest loss; less than a hundredth is not mentioned.</summary>
    private static string Worst(IReadOnlyList<QueryScore> whole, IReadOnlyList<QueryScore> scores)
    {
        var worst = whole.Zip(scores).GroupBy(pair => (pair.First.Query.Class, pair.First.Query.Culture))
            .Select(same => (same.Key, Before: same.Average(pair => pair.First.Ndcg10), After: same.Average(pair => pair.Second.Ndcg10)))
            .MaxBy(one => one.Before - one.After);
        return worst.Before - worst.After < 0.01 ? "" : string.Create(CultureInfo.InvariantCulture, $"{worst.Key.Class} {worst.Key.Culture}: {worst.Before:0.00} → {worst.After:0.00}");
    }
}
