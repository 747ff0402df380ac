namespace ForumOrchard.SearchMeasures;

/// <summary>The command line options.</summary>
/// <param name="Parts">The names of the parts to measure, from <see cref="AllParts"/> and in that order.</param>
/// <param name="MeasuresIndexing">Whether to compare indexing alone with Lucene alone; the result is not written.</param>
/// <param name="IsTrial">Whether to run small and leave docs/search.md unchanged.</param>
internal sealed record MeasureOptions(IReadOnlyList<string> Parts, bool MeasuresIndexing, bool IsTrial)
{
    public const string Usage =
        "Without options everything is measured and docs/search.md is written. Options: --relevance, --analysis, --suggestions, --speed, --hostile (these parts alone), --indexing (this part of the speed alone; nothing is written), --try (a small run; nothing is written)";

    private const string Indexing = "--indexing";
    private const string Trial = "--try";

    /// <summary>All parts, the longest ones last.</summary>
    public static readonly IReadOnlyList<string> AllParts = ["relevance", "analysis", "suggestions", "speed", "hostile"];

    /// <returns>Null if an argument is unknown.</returns>
    public static MeasureOptions? Parse(string[] arguments)
    {
        if (arguments.Except([.. AllParts.Select(OptionOf), Indexing, Trial], StringComparer.Ordinal).Any())
        {
            return null;
        }

        var parts = AllParts.Where(part => Has(OptionOf(part))).ToList();
        return new MeasureOptions(parts.Count == 0 && !Has(Indexing) ? AllParts : parts, Has(Indexing), Has(Trial));

        bool Has(string option) => arguments.Contains(option, StringComparer.Ordinal);
    }

    private static string OptionOf(string part) => "--" + part;
}
