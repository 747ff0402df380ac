using OrchardCore.Indexing;

namespace ForumOrchard.Indexing.Fields;

/// <summary>
/// The facets that narrow the results of the site search. A value never depends on a language: a term's code, a
/// localization set, a technical name. Labels are looked up for display.
/// </summary>
public static class SearchFacets
{
    /// <summary>Kinds within a type: codes of terms.</summary>
    public const string Kind = "Forum.Facet.Kind";

    /// <summary>Codes of terms in the taxonomy <c>topics</c>.</summary>
    public const string Topic = "Forum.Facet.Topic";

    /// <summary>Localization sets of programs.</summary>
    public const string Program = "Forum.Facet.Program";

    /// <summary>Codes of terms in the taxonomy <c>countries</c>.</summary>
    public const string Country = "Forum.Facet.Country";

    /// <summary>Four digits; set together with the date.</summary>
    public const string Year = "Forum.Facet.Year";

    /// <summary>Level of a legal act: <c>international</c> or <c>national</c>.</summary>
    public const string Level = "Forum.Facet.Level";

    /// <summary>Status of a legal act: <c>in-force</c>, <c>adopted</c>, <c>repealed</c>, <c>lapsed</c> or <c>not-joined</c>.</summary>
    public const string Status = "Forum.Facet.Status";

    /// <summary>Languages of a publication's text: culture names.</summary>
    public const string Language = "Forum.Facet.Language";

    /// <summary>Adds a value.</summary>
    /// <param name="document">The document passed to the handler.</param>
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
    /// <param name="document">The document passed to the handler.</param>
    /// <param name="facet">One of the constants.</param>
    /// <param name="values">Values of a field; duplicates count once.</param>
    public static void AddFacet(this IItemDocument document, string facet, IEnumerable<string> values)
    {
        foreach (var value in values.Distinct(StringComparer.Ordinal))
        {
            document.AddFacet(facet, value);
        }
    }
}
