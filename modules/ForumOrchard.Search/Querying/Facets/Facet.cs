using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Indexing;

namespace ForumOrchard.Search.Querying.Facets;

/// <summary>A facet of the search results.</summary>
/// <param name="Name">Parameter name in addresses: <c>?topic=…</c>.</param>
/// <param name="Field">The keyword field with its values.</param>
public sealed record Facet(string Name, string Field)
{
    public static Facet Type { get; } = new("type", StoredFields.Type);

    public static Facet Kind { get; } = new("kind", SearchFacets.Kind);

    public static Facet Topic { get; } = new("topic", SearchFacets.Topic);

    public static Facet Program { get; } = new("program", SearchFacets.Program);

    public static Facet Country { get; } = new("country", SearchFacets.Country);

    public static Facet Year { get; } = new("year", SearchFacets.Year);

    public static Facet Level { get; } = new("level", SearchFacets.Level);

    public static Facet Status { get; } = new("status", SearchFacets.Status);

    public static Facet Language { get; } = new("language", SearchFacets.Language);

    /// <summary>The taxonomies by alias, with the facets of their terms.</summary>
    public static IReadOnlyList<(string Taxonomy, Facet Facet)> Taxonomies { get; } =
        [("topics", Topic), ("publication-kinds", Kind), ("legal-act-kinds", Kind), ("countries", Country)];

    /// <summary>In page order.</summary>
    public static IReadOnlyList<Facet> All { get; } = [Type, Kind, Topic, Program, Year, Country, Level, Status, Language];
}
