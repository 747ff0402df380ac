using System.Globalization;
using ForumOrchard.Languages;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Unanswered;
using ForumOrchard.Search.ViewModels;

namespace ForumOrchard.Search.Services;

/// <summary>Searches and builds the texts and links of the result page.</summary>
public sealed class SearchPageBuilder(ForumSearch search, HitLanguages languages, FacetLabels labels, SearchWords words, UnansweredQueries unanswered)
{
    /// <summary>Number of facet values shown at first.</summary>
    private const int ShownValues = 6;

    /// <summary>The page of a search, without links to other pages; and the number of results.</summary>
    /// <param name="asked">The search in the address.</param>
    public async Task<(SearchPageViewModel Page, int Total)> BuildAsync(SearchAddress asked)
    {
        var request = asked.ToRequest();
        var result = await search.FindAsync(request);
        await unanswered.NoteAsync(request, result);
        var address = asked with { Filters = result.Filters };
        var elsewhere = new List<SearchHitViewModel>();
        foreach (var (culture, hit) in await languages.ElsewhereAsync(request, result))
        {
            elsewhere.Add(await DescribeAsync(hit, culture.Name, culture));
        }

        return (new SearchPageViewModel
        {
            OwnAddress = address.Path + address.QueryFor(asked.Page),
            Unknown = result.IsReady ? [.. asked.Asked.Where(one => !result.Filters.Contains(one.Facet, one.Value)).Distinct().Select(one => words.NotAmong(labels.NameOf(one.Facet), one.Value))] : [],
            IsReady = result.IsReady,
            Address = address.Path,
            FirstPage = address.ToString(),
            FeedAddress = address.Path + "/feed" + address.QueryFor(page: 1),
            AddressOfAll = (address with { Filters = FacetFilters.None }).ToString(),
            Text = address.Text,
            Types = words.Types,
            Rest = [.. address.Rest],
            Message = words.Describe(result, isElsewhere: elsewhere.Count > 0),
            NeedsAdvice = (result.Hits.Count == 0 && elsewhere.Count == 0) || result.IsOfAnyWord,
            Suggestions = [.. Suggest(address, result)],
            Meant = LinkTo(address, result.Meant),
            Typed = result.Meant is null ? null : new SearchLink(address.Text, (address with { IsAsTyped = true }).ToString()),
            Better = LinkTo(address, result.Better),
            Facets = await DescribeAsync(address, result),
            Chosen = await ChosenAsync(address, result),
            Orders = result.Total > 1 ? [.. OrdersOf(address, result)] : [],
            Hits = await DescribeAsync(result.Hits, asked.Culture),
            More = await DescribeAsync(result.More, asked.Culture),
            MoreAre = words.NameOf(result.MoreAre),
            Elsewhere = elsewhere,
        }, result.Total);
    }

    private static SearchLink? LinkTo(SearchAddress address, string? text) =>
        text is null ? null : new SearchLink(text, (address with { Text = text }).ToString());

    private static IEnumerable<SearchOrder> OrdersFor(SearchResult result) =>
        result.HasText ? Enum.GetValues<SearchOrder>() : [SearchOrder.Newest, SearchOrder.Oldest];

    private IEnumerable<SearchLink> OrdersOf(SearchAddress address, SearchResult result)
    {
        // Without words there is no relevance: the order is newest first, unless oldest first is requested.
        var current = result.HasText || address.Order == SearchOrder.Oldest ? address.Order : SearchOrder.Newest;
        return OrdersFor(result).Select(order => new SearchLink(words.NameOf(order), (address with { Order = order }).ToString(), order == current));
    }

    private IEnumerable<SearchLink> Suggest(SearchAddress address, SearchResult result)
    {
        if (result.Total > 0 || !result.IsReady)
        {
            yield break;
        }

        if (!result.Filters.IsEmpty)
        {
            yield return new SearchLink(words.WithoutFilters, (address with { Filters = FacetFilters.None }).ToString());
        }

        if (result.HasPhrases)
        {
            yield return new SearchLink(words.WithoutQuotes, (address with { Text = SearchText.WithoutQuotes(address.Text) }).ToString());
        }

        yield return new SearchLink(words.Everything, new SearchAddress(address.Culture, "", FacetFilters.None, SearchOrder.Best).ToString());
    }

    private async Task<List<SearchLink>> ChosenAsync(SearchAddress address, SearchResult result)
    {
        var chosen = new List<SearchLink>();
        foreach (var (facet, value) in result.Filters.All)
        {
            var label = await labels.LabelOfAsync(facet, value, result.Programs) ?? labels.NameOf(facet);
            chosen.Add(new SearchLink(label, (address with { Filters = result.Filters.Without(facet, value) }).ToString()));
        }

        return chosen;
    }

    private async Task<List<FacetViewModel>> DescribeAsync(SearchAddress address, SearchResult result)
    {
        var facets = new List<FacetViewModel>();
        foreach (var (facet, counts) in result.Facets)
        {
            var values = new List<FacetValueViewModel>();
            foreach (var (value, count) in counts)
            {
                if (await labels.LabelOfAsync(facet, value, result.Programs) is { } label)
                {
                    var isChosen = result.Filters.Contains(facet, value);
                    var filters = isChosen ? result.Filters.Without(facet, value) : result.Filters.With(facet, value);
                    values.Add(new FacetValueViewModel(label, count, (address with { Filters = filters }).ToString(), isChosen));
                }
            }

            if (values.Count > 1 || values.Exists(value => value.IsChosen))
            {
                var ordered = InOrder(facet, values);
                facets.Add(new FacetViewModel(facet.Name, labels.NameOf(facet), ordered[..Math.Min(ordered.Count, ShownValues)], ordered[Math.Min(ordered.Count, ShownValues)..]));
            }
        }

        return facets;
    }

    /// <summary>Chosen values first, then years from the newest, other values by frequency.</summary>
    private static List<FacetValueViewModel> InOrder(Facet facet, List<FacetValueViewModel> values)
    {
        var byLabel = StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true);
        var chosenFirst = values.OrderByDescending(value => value.IsChosen);
        return [.. facet == Facet.Year
            ? chosenFirst.ThenByDescending(value => value.Label, StringComparer.Ordinal)
            : chosenFirst.ThenByDescending(value => value.Count).ThenBy(value => value.Label, byLabel)];
    }

    private async Task<List<SearchHitViewModel>> DescribeAsync(IEnumerable<SearchHit> hits, string culture)
    {
        var described = new List<SearchHitViewModel>();
        foreach (var hit in hits)
        {
            described.Add(await DescribeAsync(hit, culture, null));
        }

        return described;
    }

    private async Task<SearchHitViewModel> DescribeAsync(SearchHit hit, string culture, CultureInfo? foreign) => new()
    {
        Kind = words.KindOf(hit.ContentType),
        Title = hit.Title,
        Address = "~/" + hit.Path,
        Date = hit.Date,
        DateText = SearchWords.DateOf(hit.Date),
        Extract = hit.Extract,
        Page = PageOf(hit.Page),
        Missing = words.WithoutOf(hit.Missing),
        Versions = [.. (await languages.VersionsAsync(hit, culture)).Select(version => Describe(version.Culture, version.Path))],
        Language = foreign is null ? null : Describe(foreign, hit.Path),
    };

    /// <summary>A language of a result, by its own name.</summary>
    public static HitLanguageViewModel Describe(CultureInfo culture, string path) =>
        new(culture.Name, culture.OwnName(), "~/" + path);

    private SearchLink? PageOf(string? page) => words.PageOf(page) is var (title, path) ? new SearchLink(title, "~" + path) : null;
}
