using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Querying.Languages;

/// <summary>What the words of a search stand for in whichever language.</summary>
/// <param name="Text">The text that the other languages were asked for.</param>
/// <param name="Sets">The localization sets of what they have, and how well each answers, up to 1 for the best.</param>
/// <param name="Terms">The terms that are called so.</param>
internal sealed record Translations(string Text, IReadOnlyList<(string Set, float Score)> Sets, IReadOnlyList<(Facet Facet, string Id)> Terms)
{
    /// <summary>True where no language knows the words.</summary>
    public bool IsEmpty => Sets.Count == 0 && Terms.Count == 0;
}
