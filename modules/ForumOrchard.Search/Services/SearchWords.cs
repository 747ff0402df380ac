using System.Globalization;
using ForumOrchard.Languages;
using ForumOrchard.Languages.Days;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Search.Querying;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Search.Services;

/// <summary>Describes search results in the visitor's language.</summary>
public sealed class SearchWords(IEnumerable<Section> sections, IStringLocalizer<SearchWords> S)
{
    /// <summary>The number of results, or why there are none.</summary>
    /// <param name="result">The results.</param>
    /// <param name="isElsewhere">Whether the page also shows results from other languages.</param>
    public string Describe(SearchResult result, bool isElsewhere = false) => result switch
    {
        { IsWithoutWords: true } => S["There is no word in this to look for. Name what you look for in a word or two."],
        { IsOnlyExclusion: true } => S["This says only what is not wanted. Name a word that is wanted too, or choose a filter."],
        { IsReady: false } => S["The search is not available just now. Try again in a minute."],
        { Total: 0, Filters.IsEmpty: false } => S["Nothing was found with these filters."],
        { Total: 0 } when isElsewhere => S["Nothing was found in this language. This is what others have."],
        { Total: 0 } => S["Nothing was found."],
        { IsOfAnyWord: true } => S["Nothing holds all the words. These hold some of them."],
        { IsTranslated: true } => S["Nothing in this language holds these words. These are translations of what holds them in another one, or have the term that they name."],
        { WithAllWords: { } all } when all > 0 && all < result.Total => S["{0} results have all or most of the words; all: {1}.", result.Total, all],
        _ => S.Plural(result.Total, "{0} result", "{0} results"),
    };

    /// <summary>The label of a hit's type.</summary>
    public string KindOf(string contentType) => sections.FirstOrDefault(section => section.ContentType == contentType)?.Singular ?? S["Page"];

    /// <summary>The types for <c>type:</c>, each by its first word in the visitor's language.</summary>
    public string Types => string.Join(", ", sections.OrderBy(section => section.Position).Select(section => section.Words.In()?.Split(' ')[0]));

    public string NameOf(SearchOrder order) => order switch
    {
        SearchOrder.Newest => S["Newest first"],
        SearchOrder.Oldest => S["Oldest first"],
        _ => S["Best first"],
    };

    /// <summary>The words that a result lacks; null for none.</summary>
    public string? WithoutOf(IReadOnlyList<string> missing) => missing.Count == 0 ? null : S["Without: {0}", string.Join(", ", missing)].Value;

    /// <summary>The heading of additional results.</summary>
    public string NameOf(MoreResults more) => more switch
    {
        MoreResults.Meant => S["What you may have meant"],
        MoreResults.Translated => S["Found through other languages"],
        _ => S["With some of the words"],
    };

    /// <summary>Where in a file an excerpt is from.</summary>
    /// <param name="page">The page stored in a hit; null for none.</param>
    /// <returns>The title and the address from the root; null for none.</returns>
    public (string Title, string Path)? PageOf(string? page)
    {
        if (page?.Split('|', 2) is not [var address, var file] || address.Length == 0)
        {
            return null;
        }

        var at = address.LastIndexOf("#page=", StringComparison.Ordinal);
        return (at < 0 ? file : S["{0}, page {1}", file, address[(at + "#page=".Length)..]], "/" + address.TrimStart('/'));
    }

    /// <summary>How much to repeat of a value that no filter has.</summary>
    private const int LongestValue = 60;

    /// <summary>Says that a filter has no such value.</summary>
    public string NotAmong(string filter, string value) => S["“{0}” has no value “{1}”. The results are shown without it.", filter, PlainText.Cut(value, LongestValue)];

    /// <summary>Says that there is no such page of the results.</summary>
    public string PastEnd => S["The results have no page with this number."];

    public string WithoutFilters => S["Search without the filters"];

    public string WithoutQuotes => S["Search without the quotes"];

    public string Everything => S["Show everything there is"];

    /// <summary>A day, a month or a year, formatted for people; null for none.</summary>
    public static string? DateOf(string? date) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? LongDay.Of(day)
            : DateTime.TryParseExact(date, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("Y", CultureInfo.CurrentCulture)
            : date;
}
