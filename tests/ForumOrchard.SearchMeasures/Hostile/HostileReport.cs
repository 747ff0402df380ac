using System.Globalization;
using System.Text;
using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.SearchMeasures.Reporting;
using ForumOrchard.SearchMeasures.Sites;
using ForumOrchard.Testing;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.SearchMeasures.Hostile;

/// <summary>Sends hostile queries to a site full of samples and reports the results.</summary>
internal static class HostileReport
{
    private const int Listed = 5;

    private const int Shown = 60;

    public static async Task<string> MakeAsync(int count)
    {
        Progress.Say($"{count} hostile queries");
        await using var site = new ForumSite();
        await site.InitializeAsync();
        await JudgedSite.FillAsync(site, SampleCorpus.Take(JudgedSite.Samples).ToList());
        return Render(await new HostileRun(site.Client).PutAsync(HostileQueries.Take(count)));
    }

    private static string Render(IReadOnlyList<HostileAnswer> answers)
    {
        var times = answers.Select(answer => answer.Time.TotalMilliseconds).Order().ToList();
        var table = new StringBuilder("| Queries | Answers of 500 and more | Over 200 ms | Median | p99 | Slowest |\n|---|---|---|---|---|---|\n");
        table.Append(CultureInfo.InvariantCulture, $"| {answers.Count:N0} | {answers.Count(answer => answer.IsFailure)} | {answers.Count(answer => answer.Time > HostileRun.Limit)} | {MedianOf(answers):0.0} ms | {times[(int)(times.Count * 0.99)]:0.0} ms | {times[^1]:0} ms |\n");
        table.Append("\nAnswers by status: ").AppendJoin(", ", answers.GroupBy(answer => (int)answer.Status).OrderBy(same => same.Key).Select(same => string.Create(CultureInfo.InvariantCulture, $"{same.Key} {same.Count():N0} times"))).Append(".\n");
        var tenth = answers.Count / 10;
        table.Append(CultureInfo.InvariantCulture, $"\nHalf of the first tenth took {MedianOf(answers.Take(tenth)):0.0} ms at most, half of the last {MedianOf(answers.TakeLast(tenth)):0.0} ms.\n");
        AppendList(table, "The slowest", answers.OrderByDescending(answer => answer.Time));
        AppendList(table, "Failed", answers.Where(answer => answer.IsFailure));
        return table.ToString();
    }

    /// <summary>The first few; nothing if there are none.</summary>
    private static void AppendList(StringBuilder table, string title, IEnumerable<HostileAnswer> answers)
    {
        foreach (var (number, answer) in answers.Take(Listed).Index())
        {
            table.Append(number == 0 ? $"\n{title}:\n\n" : "");
            table.Append(CultureInfo.InvariantCulture, $"* {answer.Time.TotalMilliseconds:0} ms, {answer.Text.Length:N0} characters: `{answer.Address}` `{Show(answer.Text)}`\n");
        }
    }

    private static double MedianOf(IEnumerable<HostileAnswer> answers) => Statistics.Median([.. answers.Select(answer => answer.Time.TotalMilliseconds)]);

    /// <summary>The beginning, in characters that a document can contain.</summary>
    private static string Show(string text)
    {
        var shown = new StringBuilder();
        foreach (var letter in text.Take(Shown))
        {
            shown.Append(letter is '`' or '<' or '|' || (!char.IsLetterOrDigit(letter) && letter > '~') || char.IsControl(letter) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}") : letter.ToString());
        }

        return shown.Append(text.Length > Shown ? "…" : "").ToString();
    }
}
