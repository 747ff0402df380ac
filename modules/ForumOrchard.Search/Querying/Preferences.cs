using System.Collections.Frozen;

namespace ForumOrchard.Search.Querying;

/// <summary>Which documents are better answers to a question, whatever they say.</summary>
/// <param name="IsOfPast">Whether what no longer holds is looked for; otherwise it comes after what does.</param>
/// <param name="Types">The types of content that it is about; empty for any.</param>
internal sealed record Preferences(bool IsOfPast, IReadOnlySet<string> Types)
{
    public static Preferences None { get; } = new(IsOfPast: false, FrozenSet<string>.Empty);
}
