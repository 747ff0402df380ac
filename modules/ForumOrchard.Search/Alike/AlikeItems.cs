using System.Globalization;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Pages.Samples;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Services;
using Lucene.Net.Index;
using Lucene.Net.Search;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;

namespace ForumOrchard.Search.Alike;

/// <summary>Finds similar items from the indexes alone, by shared terms and title words.</summary>
public sealed class AlikeItems(
    LanguageIndexes indexes, HitCache hits, FacetCache facets, HitLanguages languages, IAutorouteEntries routes, IEnumerable<IShownItems> shown, IEnumerable<Section> sections, SampleTitles samples)
{
    /// <summary>Maximum number shown.</summary>
    public const int Most = 5;

    /// <summary>Extra candidates, because some may be on the page already, or unpublished meanwhile.</summary>
    private const int Spare = 4;

    private readonly string[] _types = [.. sections.Where(section => section.HasAlike).Select(section => section.ContentType)];

    /// <summary>Whether similar items are shown for a type.</summary>
    public bool IsFor(string contentType) => _types.Contains(contentType, StringComparer.Ordinal);

    /// <summary>
    /// Similar items in the item's language, most similar first; if there are few, also items that exist only in other
    /// languages. Samples only if nothing else is similar.
    /// </summary>
    /// <param name="item">A published item.</param>
    /// <returns>Null if the item is not indexed yet.</returns>
    internal async Task<IReadOnlyList<(CultureInfo Culture, StoredDocument Document)>?> FindAsync(ContentItem item)
    {
        var found = new Found([], []);
        if (item.CultureOrDefault() is not { Length: > 0 } culture || await ProfileOfAsync(item, culture) is not { } profile)
        {
            return null;
        }

        var known = new List<string>();
        foreach (var module in shown)
        {
            known.AddRange(await module.OfAsync(item));
        }

        await AddAsync(found, profile, culture, known, _ => ValueTask.FromResult(true));
        foreach (var other in await languages.OtherThanAsync(culture))
        {
            await AddAsync(found, profile with { Title = "" }, other, known, async document => !await languages.HasVersionAsync(document, culture));
        }

        return found.Real.Count > 0 ? found.Real : found.Samples;
    }

    private async Task AddAsync(
        Found found, AlikeProfile profile, string culture, IReadOnlyList<string> known, Func<StoredDocument, ValueTask<bool>> isWanted)
    {
        var candidates = new List<StoredDocument>();
        if (found.Real.Count < Most)
        {
            var analyzer = await indexes.AnalyzerAsync(culture);
            await indexes.TrySearchAsync(culture, open =>
            {
                var searcher = new IndexSearcher(open.IndexReader) { Similarity = SearchRanking.Shared };
                var alike = new AlikeQuery(open.IndexReader, analyzer, profile, _types, known);
                var best = SearchOrders.Collector(SearchOrder.Best, Most * Spare);
                if (alike.Query is { } query)
                {
                    searcher.Search(query, best);
                }

                candidates.AddRange(best.GetTopDocs().ScoreDocs.TakeWhile(hit => hit.Score >= alike.Least).Select(hit => hits.Get(searcher, hit.Doc)));
            });
        }

        var isSample = await samples.FindAsync();
        foreach (var candidate in candidates)
        {
            var list = isSample(candidate.Title) ? found.Samples : found.Real;

            // The page is cached, so it must not link to an item that was just unpublished but is still in the index.
            if (list.Count < Most && await isWanted(candidate) && await routes.TryGetEntryByPathAsync("/" + candidate.Path) is (true, _))
            {
                list.Add((CultureInfo.GetCultureInfo(culture), candidate));
            }
        }
    }

    /// <summary>The item's profile from the index of its language; null until it is indexed.</summary>
    private async Task<AlikeProfile?> ProfileOfAsync(ContentItem item, string culture)
    {
        AlikeProfile? profile = null;
        await indexes.TrySearchAsync(culture, searcher =>
        {
            if (searcher.Search(new TermQuery(new Term(StoredFields.Id, item.ContentItemId)), 1).ScoreDocs is [var own])
            {
                var document = hits.Get(searcher, own.Doc);
                profile = new AlikeProfile(item.ContentItemId, document.LocalizationSet, document.Title, facets.ValuesOf(searcher.IndexReader, own.Doc));
            }
        });
        return profile;
    }

    private sealed record Found(List<(CultureInfo Culture, StoredDocument Document)> Real, List<(CultureInfo Culture, StoredDocument Document)> Samples);
}
