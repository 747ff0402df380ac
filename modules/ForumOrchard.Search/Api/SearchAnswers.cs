using ForumOrchard.Languages.Addresses;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Services;

namespace ForumOrchard.Search.Api;

/// <summary>Searches and converts the result to the API's answer.</summary>
public sealed class SearchAnswers(ForumSearch search, HitLanguages languages, FacetLabels labels, SearchWords words, ISiteAddresses addresses)
{
    /// <summary>The API's address, from the root.</summary>
    public const string Path = "/api/search";

    /// <summary>The answer, with labels in the current language.</summary>
    /// <param name="asked">The search in the address.</param>
    /// <returns>Null while the index of the language cannot be read.</returns>
    public async Task<SearchAnswer?> BuildAsync(SearchAddress asked)
    {
        var result = await search.FindAsync(asked.ToRequest());
        if (!result.IsReady)
        {
            return null;
        }

        var hits = new List<AnswerHit>();
        foreach (var hit in result.Hits)
        {
            hits.Add(await DescribeAsync(hit, asked.Culture));
        }

        var pages = SearchAddress.PagesOf(result.Total);
        return new SearchAnswer(
            asked.Text,
            asked.Culture,
            words.Describe(result),
            result.Total,
            asked.Page,
            pages,
            result.Meant,
            result.Better,
            result.IsOfAnyWord,
            result.IsTranslated,
            [.. result.Filters.All.Select(one => new AnswerFilter(one.Facet.Name, one.Value))],
            hits,
            await FacetsAsync(result),
            asked.Page < pages ? await NextAsync(asked) : null);
    }

    private async Task<string> NextAsync(SearchAddress asked)
    {
        var query = asked.QueryFor(asked.Page + 1);
        return await addresses.AbsoluteAsync($"{Path}{query}&{SearchParameters.CultureName}={asked.Culture}");
    }

    private async Task<AnswerHit> DescribeAsync(SearchHit hit, string culture) => new(
        await addresses.AbsoluteAsync("/" + hit.Path),
        hit.Document.Title,
        hit.Title.Parts,
        hit.ContentType,
        words.KindOf(hit.ContentType),
        hit.Date,
        hit.Extract?.Parts,
        words.PageOf(hit.Page) is var (title, path) ? new AnswerSource(title, await addresses.AbsoluteAsync(path)) : null,
        await VersionsAsync(hit, culture));

    private async Task<List<AnswerVersion>> VersionsAsync(SearchHit hit, string culture)
    {
        var versions = new List<AnswerVersion>();
        foreach (var (other, path) in await languages.VersionsAsync(hit, culture))
        {
            versions.Add(new AnswerVersion(other.Name, await addresses.AbsoluteAsync("/" + path)));
        }

        return versions;
    }

    private async Task<List<AnswerFacet>> FacetsAsync(SearchResult result)
    {
        var facets = new List<AnswerFacet>();
        foreach (var (facet, counts) in result.Facets)
        {
            var values = new List<AnswerValue>();
            foreach (var (value, count) in counts.OrderByDescending(one => one.Count).ThenBy(one => one.Value, StringComparer.Ordinal))
            {
                if (await labels.LabelOfAsync(facet, value, result.Programs) is { } label)
                {
                    values.Add(new AnswerValue(value, label, count, result.Filters.Contains(facet, value)));
                }
            }

            if (values.Count > 0)
            {
                facets.Add(new AnswerFacet(facet.Name, labels.NameOf(facet), values));
            }
        }

        return facets;
    }
}
