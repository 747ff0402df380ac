using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Suggesting;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Search.Services;

/// <summary>Describes suggestions and their addresses in the visitor's language.</summary>
public sealed class SuggestionWords(SearchWords words, FacetLabels labels, IStringLocalizer<SuggestionWords> S)
{
    /// <summary>The number of suggestions, for screen readers.</summary>
    public string Count(int count) => count == 0 ? S["No suggestions"] : S.Plural(count, "{0} suggestion", "{0} suggestions");

    /// <summary>The kind of a suggestion.</summary>
    public string KindOf(Suggestion suggestion) => suggestion switch
    {
        TitleSuggestion title => words.KindOf(title.ContentType),
        TermSuggestion term => labels.NameOf(term.Facet),
        NumberSuggestion => S["Number of an act"],
        _ => S["Author"],
    };

    /// <summary>From the application's root: the item for a title, a search for all others.</summary>
    public string AddressOf(Suggestion suggestion, string culture) => suggestion switch
    {
        TitleSuggestion title => "~/" + title.Path,
        TermSuggestion term => new SearchAddress(culture, "", FacetFilters.None.With(term.Facet, term.Value), SearchOrder.Best).ToString(),
        NumberSuggestion number => ForText(culture, number.Text),
        _ => ForText(culture, S["author:\"{0}\"", suggestion.Text.Replace('"', ' ')]),
    };

    private static string ForText(string culture, string text) => new SearchAddress(culture, SearchText.Clean(text), FacetFilters.None, SearchOrder.Best).ToString();
}
