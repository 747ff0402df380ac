using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Suggesting;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Search.Services;

/// <summary>Says in the visitor's language what is suggested, and where it leads.</summary>
public sealed class SuggestionWords(SearchWords words, FacetLabels labels, IStringLocalizer<SuggestionWords> S)
{
    /// <summary>How many there are, for those who do not see the list.</summary>
    public string Count(int count) => count == 0 ? S["No suggestions"] : S.Plural(count, "{0} suggestion", "{0} suggestions");

    /// <summary>What a suggestion is.</summary>
    public string KindOf(Suggestion suggestion) => suggestion switch
    {
        TitleSuggestion title => words.KindOf(title.ContentType),
        TermSuggestion term => labels.NameOf(term.Facet),
        NumberSuggestion => S["Number of an act"],
        _ => S["Author"],
    };

    /// <summary>From the application's root: the item of a title, a search for all else.</summary>
    public string AddressOf(Suggestion suggestion, string culture) => suggestion switch
    {
        TitleSuggestion title => "~/" + title.Path,
        TermSuggestion term => new SearchAddress(culture, "", FacetFilters.None.With(term.Facet, term.Value), SearchOrder.Best).ToString(),
        NumberSuggestion number => ForText(culture, number.Text),
        _ => ForText(culture, S["author:\"{0}\"", suggestion.Text.Replace('"', ' ')]),
    };

    private static string ForText(string culture, string text) => new SearchAddress(culture, SearchText.Clean(text), FacetFilters.None, SearchOrder.Best).ToString();
}
