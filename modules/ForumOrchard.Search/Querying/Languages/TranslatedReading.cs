using ForumOrchard.Search.Querying.Facets;

namespace ForumOrchard.Search.Querying.Languages;

/// <summary>The equivalents of a search's words in all languages.</summary>
/// <param name="Text">The text searched in the other languages.</param>
/// <param name="Sets">The localization sets found there, with scores up to 1 for the best.</param>
/// <param name="Terms">The terms with this name.</param>
internal sealed record TranslatedReading(string Text, IReadOnlyList<(string Set, float Score)> Sets, IReadOnlyList<(Facet Facet, string Id)> Terms)
{
    /// <summary>Whether no language contains the words.</summary>
    public bool IsEmpty => Sets.Count == 0 && Terms.Count == 0;
}
