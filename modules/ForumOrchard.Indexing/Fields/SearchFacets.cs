using OrchardCore.Indexing;

namespace ForumOrchard.Indexing.Fields;

/// <summary>
/// By what the results of the site's search are narrowed. A value is what never changes with a language: the id of a term, a
/// localization set, a technical name. What visitors read is looked up when it is shown.
/// </summary>
public static class SearchFacets
{
    /// <summary>Kinds within a type: ids of terms.</summary>
    public const string Kind = "Forum.Facet.Kind";

    /// <summary>Ids of terms of the taxonomy <c>topics</c>.</summary>
    public const string Topic = "Forum.Facet.Topic";

    /// <summary>Localization sets of programs.</summary>
    public const string Program = "Forum.Facet.Program";

    /// <summary>Ids of terms of the taxonomy <c>countries</c>.</summary>
    public const string Country = "Forum.Facet.Country";

    /// <summary>Four digits; set with the date.</summary>
    public const string Year = "Forum.Facet.Year";

    /// <summary>Of legal acts: <c>international</c> or <c>national</c>.</summary>
    public const string Level = "Forum.Facet.Level";

    /// <summary>Of legal acts: <c>in-force</c>, <c>adopted</c>, <c>repealed</c> or <c>lapsed</c>.</summary>
    public const string Status = "Forum.Facet.Status";

    /// <summary>The languages that a publication is written in: culture names.</summary>
    public const string Language = "Forum.Facet.Language";

    /// <summary>Adds a value.</summary>
    /// <param name="document">What the handler is given.</param>
    /// <param name="facet">One of the constants.</param>
    /// <param name="value">Null or empty for none.</param>
    public static void AddFacet(this IItemDocument document, string facet, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            document.Set(facet, value.Trim(), DocumentIndexOptions.Keyword);
        }
    }

    /// <summary>Adds several values.</summary>
    /// <param name="document">What the handler is given.</param>
    /// <param name="facet">One of the constants.</param>
    /// <param name="values">What a field holds; each counts once.</param>
    public static void AddFacet(this IItemDocument document, string facet, IEnumerable<string> values)
    {
        foreach (var value in values.Distinct(StringComparer.Ordinal))
        {
            document.AddFacet(facet, value);
        }
    }
}
