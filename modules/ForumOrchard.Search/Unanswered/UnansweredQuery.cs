namespace ForumOrchard.Search.Unanswered;

/// <summary>A query and how often it was not answered in a period.</summary>
/// <param name="Culture">The language of the page where it was asked.</param>
/// <param name="Text">As <see cref="QueryText.Keep"/> gives it.</param>
/// <param name="Nothing">How often nothing was found.</param>
/// <param name="Otherwise">How often only other words, or some of the words, were found.</param>
/// <param name="Days">The days on which it was asked, in universal time, and how often; the latest first.</param>
public sealed record UnansweredQuery(string Culture, string Text, int Nothing, int Otherwise, IReadOnlyList<(DateOnly Day, int Count)> Days)
{
    public int Total => Nothing + Otherwise;

    /// <summary>Adds up what was kept of a query on several days; two processes may each have kept something of one.</summary>
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
