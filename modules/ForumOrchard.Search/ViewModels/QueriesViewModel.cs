using ForumOrchard.Search.Unanswered;

namespace ForumOrchard.Search.ViewModels;

/// <summary>What visitors did not find.</summary>
/// <param name="Queries">The most frequent first.</param>
/// <param name="Total">How many different ones there are.</param>
/// <param name="Days">The chosen period, in days.</param>
/// <param name="Culture">The chosen language; empty for all.</param>
/// <param name="Cultures">The languages to choose from.</param>
public sealed record QueriesViewModel(IReadOnlyList<UnansweredQuery> Queries, int Total, int Days, string Culture, IReadOnlyList<string> Cultures)
{
    /// <summary>The periods to choose from, in days.</summary>
    public static IReadOnlyList<int> Periods { get; } = [7, 30, QueryBook.Lifetime];
}
