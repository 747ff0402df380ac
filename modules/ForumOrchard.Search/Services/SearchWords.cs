using System.Globalization;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.ViewModels;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Search.Services;

/// <summary>Says in the visitor's language what was found.</summary>
public sealed class SearchWords(IStringLocalizer<SearchWords> S)
{
    public SearchHitViewModel Describe(SearchHit hit) => new()
    {
        Kind = KindOf(hit.ContentType),
        Title = hit.Title,
        Address = "~/" + hit.Path,
        Date = hit.Date,
        DateText = DateOf(hit.Date),
        Extract = hit.Extract,
    };

    /// <summary>How many were found, or why nothing was.</summary>
    public string Describe(SearchResult result) => result switch
    {
        { IsWithoutWords: true } => S["There is no word in this to look for. Name what you look for in a word or two."],
        { IsReady: false } => S["The search is being prepared. Try again in a minute."],
        { Total: 0 } => S["Nothing was found."],
        { IsOfAnyWord: true } => S["Nothing holds all the words. These hold some of them."],
        _ => S.Plural(result.Total, "{0} result", "{0} results"),
    };

    private string KindOf(string contentType) => contentType switch
    {
        "NewsArticle" => S["News"],
        "Publication" => S["Publication"],
        "LegalAct" => S["Law or convention"],
        "Dialogue" => S["Regional dialogue"],
        "Program" => S["Program"],
        "MemberOrganization" => S["Member organization"],
        "CouncilMember" => S["Coordinating council"],
        _ => S["Page"],
    };

    private static string? DateOf(string? date) =>
        DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture)
            : date;
}
