using ForumOrchard.Indexing.Fields;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.LegalActs.Services;

/// <summary>Labels of level and status for search filters.</summary>
public sealed class LegalActFacetNames(LegalActWords words, IStringLocalizer<LegalActFacetNames> S) : IFacetNames
{
    public string? NameOf(string facet) => facet switch
    {
        SearchFacets.Level => S["Level of the act"].Value,
        SearchFacets.Status => S["Status of the act"].Value,
        _ => null,
    };

    public string? LabelOf(string facet, string value) => facet switch
    {
        SearchFacets.Level when LegalActWords.Levels.Contains(value) => words.Level(value),
        SearchFacets.Status when LegalActWords.Statuses.Contains(value) => words.Status(value),
        _ => null,
    };
}
