using ForumOrchard.Indexing.Fields;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Terms;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Search.Services;

/// <summary>Labels of facets and their values, in the visitor's language.</summary>
public sealed class FacetLabels(IEnumerable<Section> sections, ITermLabels terms, IEnumerable<IFacetNames> names, IStringLocalizer<FacetLabels> S)
{
    public string NameOf(Facet facet) => facet.Name switch
    {
        "type" => S["Type"],
        "kind" => S["Kind"],
        "topic" => S["Topic"],
        "program" => S["Program"],
        "year" => S["Year"],
        "country" => S["Country"],
        _ => names.Select(one => one.NameOf(facet.Field)).FirstOrDefault(name => name is not null) ?? facet.Name,
    };

    /// <summary>The label of a value; null if it no longer exists, or has none in this language.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="value">The value in the index.</param>
    /// <param name="programs">Titles of programs by localization set.</param>
    public async ValueTask<string?> LabelOfAsync(Facet facet, string value, IReadOnlyDictionary<string, string> programs) => facet.Name switch
    {
        "type" => sections.FirstOrDefault(section => section.ContentType == value)?.Plural,
        "kind" or "topic" or "country" => await TermNameOfAsync(facet, value),
        "program" => programs.GetValueOrDefault(value),
        "year" => value,
        _ => names.Select(one => one.LabelOf(facet.Field, value)).FirstOrDefault(label => label is not null),
    };

    private async Task<string?> TermNameOfAsync(Facet facet, string value)
    {
        foreach (var (taxonomy, _) in Facet.Taxonomies.Where(one => one.Facet == facet))
        {
            if ((await terms.GetAsync(taxonomy)).ByCode(value) is { } term)
            {
                return term.Name;
            }
        }

        return null;
    }
}
