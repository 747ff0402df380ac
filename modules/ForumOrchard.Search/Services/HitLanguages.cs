using System.Globalization;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Language;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Localization;

namespace ForumOrchard.Search.Services;

/// <summary>
/// The language versions of hits. The index keeps what the versions have in common and nothing of the others, so that a
/// translation that is published later is there at once.
/// </summary>
public sealed class HitLanguages(ForumSearch search, SearchLanguage language, ILocalizationService localization, ILocalizationEntries entries, IAutorouteEntries routes)
{
    /// <summary>Where fewer are found, other languages are looked through.</summary>
    public const int Few = 3;

    /// <summary>Of one other language.</summary>
    private const int MaxElsewhere = 5;

    /// <summary>The published versions of a hit in other languages, in the order of the site's settings.</summary>
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
    /// What the other languages have that this one has not: where few are found, hits with all the words, and with the terms that
    /// the words name, of which there is no version in the language of the request.
    /// </summary>
    /// <param name="request">What was looked for.</param>
    /// <param name="result">What was found.</param>
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
            // The index may not know yet what was translated a moment ago.
            if (!await HasVersionAsync(hit.Document, culture))
            {
                hits.Add(hit);
            }
        }

        return hits;
    }

    /// <summary>Whether what was found is there in a language, too.</summary>
    public async Task<bool> HasVersionAsync(StoredDocument document, string culture) =>
        document.LocalizationSet is { } set && (await entries.GetLocalizationsAsync(set)).Any(entry => IsSame(entry.Culture, culture));

    /// <summary>The site's other languages, in the order of its settings.</summary>
    public async Task<IEnumerable<string>> OtherThanAsync(string culture) =>
        (await localization.GetSupportedCulturesAsync()).Where(other => !IsSame(other, culture));

    private static bool IsSame(string culture, string other) => culture.Equals(other, StringComparison.OrdinalIgnoreCase);
}
