using System.Globalization;
using System.Text;
using ForumOrchard.Search.Analysis;
using ForumOrchard.SearchMeasures.Reporting;
using ForumOrchard.Testing.Tools;
using Lucene.Net.Analysis;

namespace ForumOrchard.SearchMeasures.Analysis;

/// <summary>Compares the search's stems with Snowball's vocabularies and reports the differences.</summary>
internal static class StemReport
{
    /// <summary>Further differences per language are counted but not listed.</summary>
    private const int Listed = 20;

    /// <summary>The languages for which we use Snowball's stems, by folder name.</summary>
    public static readonly IReadOnlyDictionary<string, Analyzer> Languages = new Dictionary<string, Analyzer>(StringComparer.Ordinal)
    {
        ["russian"] = ForumAnalyzer.ForRussian,
        ["english"] = ForumAnalyzer.ForEnglish,
    };

    /// <returns>Null if the vocabularies are not available; then it prints how to get them.</returns>
    public static string? Make()
    {
        string folder;
        try
        {
            folder = KnownTools.SnowballVocabularies.Path;
        }
        catch (InvalidOperationException missing)
        {
            Console.Error.WriteLine($"{missing.Message}\nThe table of the stems stays as it was.");
            return null;
        }

        Progress.Say($"stems of the vocabularies in {folder}");
        return Render([.. Languages.Select(language => (language.Key, StemComparison.Of(language.Value, SnowballData.Read(folder, language.Key))))]);
    }

    /// <summary>The figures of each language, and the differences below.</summary>
    public static string Render(IReadOnlyList<(string Language, StemComparison Stems)> languages)
    {
        var text = new StringBuilder("| Vocabulary | Words compared | Left out | Stems that differ | The same, to reach | Measured | |\n|---|---|---|---|---|---|---|\n");
        foreach (var (language, stems) in languages)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {language} | {stems.Compared:N0} | {stems.LeftOut:N0} | {stems.Differences.Count:N0} | ≥ {Percent(StemComparison.Goal)} | {Percent(stems.Share)} | {(stems.Share >= StemComparison.Goal ? "reached" : "**missed**")} |\n");
        }

        if (languages.Any(one => one.Stems.Differences.Count > 0))
        {
            text.Append("\n| Word that differs | Vocabulary | Our stem | Snowball’s |\n|---|---|---|---|\n");
        }

        foreach (var (language, stems) in languages)
        {
            foreach (var one in stems.Differences.Take(Listed))
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{one.Word}` | {language} | `{one.Ours}` | `{one.Snowballs}` |\n");
            }

            if (stems.Differences.Count > Listed)
            {
                text.Append(CultureInfo.InvariantCulture, $"| and {stems.Differences.Count - Listed:N0} more | {language} | | |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>Truncated to thousandths of a percent, so that 100 % means all of them.</summary>
    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(Math.Round(share * 100_000, 6)) / 1000:0.###} %");
}
