using ForumOrchard.SearchMeasures.Analysis;
using ForumOrchard.SearchMeasures.Hostile;
using ForumOrchard.SearchMeasures.Judging;
using ForumOrchard.SearchMeasures.Speed;
using ForumOrchard.SearchMeasures.Suggesting;

namespace ForumOrchard.SearchMeasures;

/// <summary>The parts of the whole measurement and their sizes.</summary>
internal static class MeasuredParts
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    /// <summary>
    /// Measures one part and returns its tables by their places in the document, each when it is finished; none if a
    /// required tool is missing.
    /// </summary>
    /// <param name="part">One of <see cref="MeasureOptions.AllParts"/>.</param>
    /// <param name="isTrial">Whether to run small.</param>
    public static async IAsyncEnumerable<(string Place, string Table)> MakeAsync(string part, bool isTrial)
    {
        if (part == "relevance")
        {
            await foreach (var table in RelevanceReport.MakeAsync(isWhole: !isTrial))
            {
                yield return table;
            }

            yield break;
        }

        var made = part switch
        {
            "analysis" => StemReport.Make(),
            "suggestions" => await (isTrial ? SuggestionReport.MakeAsync(titles: 5_000, keystrokes: 1_000) : SuggestionReport.MakeAsync(titles: 100_000, keystrokes: 10_000)),
            "speed" => await SpeedReport.MakeAsync(isTrial ? Sizes[..2] : Sizes),
            "hostile" => await HostileReport.MakeAsync(isTrial ? 2_000 : 100_000),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "There is no such part."),
        };
        if (made is not null)
        {
            yield return (part, made);
        }
    }
}
