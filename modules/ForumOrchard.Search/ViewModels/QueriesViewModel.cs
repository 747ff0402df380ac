using ForumOrchard.Search.Unanswered;

namespace ForumOrchard.Search.ViewModels;

/// <summary>The searches without results.</summary>
/// <param name="Queries">Most frequent first.</param>
/// <param name="Total">Number of different queries.</param>
/// <param name="Days">The chosen period, in days.</param>
/// <param name="Culture">The chosen language; empty for all.</param>
/// <param name="Cultures">The available languages.</param>
public sealed record QueriesViewModel(IReadOnlyList<UnansweredQuery> Queries, int Total, int Days, string Culture, IReadOnlyList<string> Cultures)
{
    /// <summary>The available periods, in days.</summary>
    public static IReadOnlyList<int> Periods { get; } = [7, 30, QueryBook.Lifetime];
}
