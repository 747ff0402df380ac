namespace ForumOrchard.SearchMeasures;

/// <summary>What the command line asks for.</summary>
/// <param name="MeasuresRelevance">Whether the judged queries are put.</param>
/// <param name="MeasuresSpeed">Whether the search is held against Lucene alone.</param>
/// <param name="MeasuresHostile">Whether hostile queries are put.</param>
/// <param name="MeasuresIndexing">Whether only indexing is held against Lucene alone; nothing is written of that.</param>
/// <param name="IsLarge">A million documents too.</param>
/// <param name="Hostile">How many hostile queries.</param>
/// <param name="IsWritten">False leaves docs/search.md alone.</param>
internal sealed record MeasureOptions(bool MeasuresRelevance, bool MeasuresSpeed, bool MeasuresHostile, bool MeasuresIndexing, bool IsLarge, int Hostile, bool IsWritten)
{
    public const string Usage =
        "Options: --relevance, --speed, --hostile (these parts alone; relevance and speed without any), --indexing (this part of the speed alone; nothing is written), --large (speed with 1,000,000 documents too), --try (a small run; nothing is written)";

    private const int HostileQueries = 100_000;
    private const int HostileQueriesOfTrial = 2_000;

    /// <returns>Null where an argument is unknown.</returns>
    public static MeasureOptions? Parse(string[] arguments)
    {
        if (arguments.Except(["--relevance", "--speed", "--hostile", "--indexing", "--large", "--try"], StringComparer.Ordinal).Any())
        {
            return null;
        }

        var (relevance, speed, hostile, indexing) = (Has("--relevance"), Has("--speed"), Has("--hostile"), Has("--indexing"));
        var isAll = !relevance && !speed && !hostile && !indexing;
        return new MeasureOptions(relevance || isAll, speed || isAll, hostile, indexing, Has("--large"), Has("--try") ? HostileQueriesOfTrial : HostileQueries, !Has("--try"));

        bool Has(string option) => arguments.Contains(option, StringComparer.Ordinal);
    }
}
