using System.Globalization;
using ForumOrchard.SearchMeasures.Reporting;
using ForumOrchard.Testing.Reporting;

namespace ForumOrchard.SearchMeasures.Suggesting;

/// <summary>Measures suggestions over many titles.</summary>
internal static class SuggestionReport
{
    /// <summary>The maximum time for 99 of 100 keystrokes, in milliseconds.</summary>
    private const double Goal = 5;

    public static async Task<string> MakeAsync(int titles, int keystrokes)
    {
        Progress.Say(string.Create(CultureInfo.InvariantCulture, $"suggestions over {titles:N0} titles"));
        var times = await SuggestionTimes.MeasureAsync(titles, keystrokes);
        var row = new Row(
            string.Create(CultureInfo.InvariantCulture, $"what 99 of 100 keystrokes take at most, {times.Titles:N0} titles, milliseconds"), Goal, IsLowerBetter: true, times.P99,
            string.Create(CultureInfo.InvariantCulture, $"{times.Best.Count:N0} keystrokes, {times.Answered:N0} of them with suggestions"));
        return $"{Figures.Circumstances()}.\n\n{RowTable.Render([row])}\n{RestOf(times)}";
    }

    private static string RestOf(SuggestionTimes times) => string.Create(
        CultureInfo.InvariantCulture,
        $"Half of the keystrokes take {Figures.Round(SuggestionTimes.PercentileOf(times.Best, 50))} ms at most, the longest {Figures.Round(times.Best[^1])} ms. When each is typed for the first time, 99 of 100 take {Figures.Round(SuggestionTimes.PercentileOf(times.FirstRound, 99))} ms at most; the very first after a start {Figures.Round(times.First)} ms, with {times.Segments} segments.\n");
}
