using System.Globalization;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Localization;

namespace ForumOrchard.Search.Services;

/// <summary>
/// The language versions of hits. The index stores only what versions share, so that a translation published later
/// appears at once.
/// </summary>
public sealed class HitLanguages(ForumSearch search, SearchLanguage language, ILocalizationService localization, ILocalizationEntries entries, IAutorouteEntries routes)
{
    /// <summary>If fewer are found, other languages are searched.</summary>
    public const int Few = 3;

    /// <summary>Per other language.</summary>
    private const int MaxElsewhere = 5;

    /// <summary>The published versions of a hit in other languages, in the order of the site settings.</summary>
    public async Task<IReadOnlyList<(CultureInfo Culture, string Path)>> VersionsAsync(SearchHit hit, string culture)
    {
        var versions = new List<(CultureInfo Culture, string Path)>();
        if (hit.Document.LocalizationSet is not { } set)
        {
            return versions;
        }

        var published = (await entries.GetLocalizationsAsync(set)).ToList();
        foreach (var other in await OtherThanAsync(culture))
        {
            if (published.Find(entry => IsSame(entry.Culture, other)) is { } entry
                && await routes.TryGetEntryByContentItemIdAsync(entry.ContentItemId) is (true, { } route))
            {
                versions.Add((CultureInfo.GetCultureInfo(other), route.Path.TrimStart('/')));
            }
        }

        return versions;
    }

    /// <summary>
    /// Results that exist only in other languages: if few are found, hits with all words or with the terms that the
    /// words name, without a version in the request's language.
    /// </summary>
    /// <param name="request">The search.</param>
    /// <param name="result">Its results.</param>
    public async Task<IReadOnlyList<(CultureInfo Culture, SearchHit Hit)>> ElsewhereAsync(SearchRequest request, SearchResult result)
    {
        var found = new List<(CultureInfo Culture, SearchHit Hit)>();
        if (!result.HasText || request.Page != 1 || (result.Total >= Few && result is { IsOfAnyWord: false, IsTranslated: false }))
        {
            return found;
        }

        foreach (var other in await OtherThanAsync(request.Culture))
        {
            var there = request with { Culture = other, Text = result.Meant ?? request.Text, IsAsTyped = true, Filters = result.Filters };
            var hits = await UntranslatedAsync(there, request.Culture);
            foreach (var (facet, id) in result.Terms)
            {
                hits.AddRange(await UntranslatedAsync(there with { Text = language.WithoutWords(there.Text), Filters = result.Filters.With(facet, id) }, request.Culture));
            }

            found.AddRange(hits.DistinctBy(hit => hit.Path).Take(MaxElsewhere).Select(hit => (CultureInfo.GetCultureInfo(other), hit)));
        }

        return found;
    }

    private async Task<List<SearchHit>> UntranslatedAsync(SearchRequest request, string culture)
    {
        var hits = new List<SearchHit>();
        foreach (var hit in await search.FindUntranslatedAsync(request, culture, MaxElsewhere))
        {
            // The index may not contain a new translation yet.
            if (!await HasVersionAsync(hit.Document, culture))
            {
                hits.Add(hit);
            }
        }

        return hits;
    }

    /// <summary>Whether a hit exists in another language.</summary>
    public async Task<bool> HasVersionAsync(StoredDocument document, string culture) =>
        document.LocalizationSet is { } set && (await entries.GetLocalizationsAsync(set)).Any(entry => IsSame(entry.Culture, culture));

    /// <summary>The site's other languages, in the order of its settings.</summary>
    public async Task<IEnumerable<string>> OtherThanAsync(string culture) =>
        (await localization.GetSupportedCulturesAsync()).Where(other => !IsSame(other, culture));

    private static bool IsSame(string culture, string other) => culture.Equals(other, StringComparison.OrdinalIgnoreCase);
}
