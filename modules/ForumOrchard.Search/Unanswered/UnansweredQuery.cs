namespace ForumOrchard.Search.Unanswered;

/// <summary>A query and how often it had no results in a period.</summary>
/// <param name="Culture">The culture of the page.</param>
/// <param name="Text">From <see cref="QueryText.Keep"/>.</param>
/// <param name="Nothing">How often nothing was found.</param>
/// <param name="Otherwise">How often only other words, or some of the words, were found.</param>
/// <param name="Days">The days in UTC with counts, latest first.</param>
public sealed record UnansweredQuery(string Culture, string Text, int Nothing, int Otherwise, IReadOnlyList<(DateOnly Day, int Count)> Days)
{
    public int Total => Nothing + Otherwise;

    /// <summary>Sums up a query over several days; two processes may each have stored part of a day.</summary>
    internal static UnansweredQuery Of(string culture, string text, IEnumerable<(DateOnly Day, KeptQuery Query)> kept)
    {
        var days = kept.GroupBy(one => one.Day, one => one.Query).OrderByDescending(day => day.Key).ToList();
        return new UnansweredQuery(
            culture,
            text,
            days.Sum(day => day.Sum(query => query.Nothing)),
            days.Sum(day => day.Sum(query => query.Otherwise)),
            [.. days.Select(day => (day.Key, day.Sum(query => query.Nothing + query.Otherwise)))]);
    }
}
