using CsCheck;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Tests.Search;

public sealed class FacetCollectorTests
{
    private static readonly Gen<Item> Items =
        from hasPage in Gen.Int[0, 9]
        from type in Gen.Int[0, 2]
        from topics in Gen.Int[0, 3].Array[0, 3]
        from year in Gen.Int[0, 3]
        from isWanted in Gen.Bool
        from isDeleted in Gen.Int[0, 9]
        from endsSegment in Gen.Int[0, 4]
        select new Item(
            [
                .. hasPage == 0 ? Array.Empty<(Facet, string)>() : [(Facet.Type, $"t{type}")],
                .. topics.Distinct().Select(topic => (Facet.Topic, $"p{topic}")),
                .. year == 0 ? Array.Empty<(Facet, string)>() : [(Facet.Year, $"201{year}")],
            ],
            isWanted, isDeleted == 0, endsSegment == 0);

    private static readonly Gen<FacetFilters> Filters =
        from types in Gen.Int[0, 3].Array[0, 2]
        from topics in Gen.Int[0, 4].Array[0, 2]
        from years in Gen.Int[1, 4].Array[0, 2]
        select new FacetFilters([
            .. types.Select(type => (Facet.Type, (string?)$"t{type}")),
            .. topics.Select(topic => (Facet.Topic, (string?)$"p{topic}")),
            .. years.Select(year => (Facet.Year, (string?)$"201{year}"))]);

    [Fact]
    public void Count_AnyItemsAndFilters_IsWhatCountingOneByOneGives() => Gen.Select(Items.Array[0, 40], Filters).Sample((items, filters) =>
    {
        using var index = IndexOf(items);
        var searcher = index.Open();
        var (hits, collector) = Search(searcher, new TermQuery(new Term("text", "want")), filters);

        var wanted = items.Where(item => item.IsWanted && !item.IsDeleted && item.Values.Any(value => value.Facet == Facet.Type)).ToList();
        Assert.Equal(wanted.Count(item => Facet.All.All(facet => Passes(item, facet, filters))), hits.TotalHits);
        foreach (var facet in Facet.All)
        {
            var left = wanted.Where(item => Facet.All.All(other => other == facet || Passes(item, other, filters)));
            var counted = left.SelectMany(item => item.Values).Where(value => value.Facet == facet).CountBy(value => value.Value).ToList();
            var expected = counted.Concat(filters.Of(facet).Except(counted.Select(pair => pair.Key)).Select(value => KeyValuePair.Create(value, 0)));
            Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), collector.CountsOf(facet)
                .Select(count => KeyValuePair.Create(count.Value, count.Count)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        }
    });

    [Fact]
    public void Count_AfterDeletion_OfTheSameSegment_IsRight()
    {
        using var index = new SmallIndex();
        index.Add("1", [(Facet.Type.Field, "t")], "wanted");
        index.Add("2", [(Facet.Type.Field, "t")], "wanted");
        var cache = new FacetCache();
        Assert.Equal([new FacetCount("t", 2)], Search(index.Open(), new MatchAllDocsQuery(), FacetFilters.None, cache).Facets.CountsOf(Facet.Type));

        index.Delete("1");

        Assert.Equal([new FacetCount("t", 1)], Search(index.Open(), new MatchAllDocsQuery(), FacetFilters.None, cache).Facets.CountsOf(Facet.Type));
    }

    [Fact]
    public void Filters_ChangeByOneValue_AndTakeNoneTwice()
    {
        var filters = new FacetFilters([(Facet.Topic, "a"), (Facet.Topic, "a"), (Facet.Year, ""), (Facet.Year, null), (Facet.Year, new string('9', 200))]);

        Assert.Equal([(Facet.Topic, "a")], filters.All);
        Assert.Equal([(Facet.Topic, "a"), (Facet.Topic, "b")], filters.With(Facet.Topic, "b").All);
        Assert.True(filters.Without(Facet.Topic, "a").IsEmpty);
        Assert.Equal(FacetFilters.MaxValues, new FacetFilters(Enumerable.Range(0, 1000).Select(value => (Facet.Topic, (string?)$"{value}"))).All.Count());
    }

    private static (TopDocs Hits, FacetCollector Facets) Search(IndexSearcher searcher, Query query, FacetFilters filters, FacetCache? cache = null)
    {
        var best = TopScoreDocCollector.Create(100, false);
        var collector = new FacetCollector(best, filters, cache ?? new FacetCache(), Preferences.None);
        searcher.Search(query, collector);
        return (best.GetTopDocs(), collector);
    }

    private static bool Passes(Item item, Facet facet, FacetFilters filters) =>
        filters.Of(facet).Count == 0 || item.Values.Any(value => value.Facet == facet && filters.Contains(facet, value.Value));

    private static SmallIndex IndexOf(Item[] items)
    {
        var index = new SmallIndex();
        for (var place = 0; place < items.Length; place++)
        {
            index.Add($"{place}", items[place].Values.Select(value => (value.Facet.Field, value.Value)), items[place].IsWanted ? "wanted" : "other");
            if (items[place].EndsSegment)
            {
                index.EndSegment();
            }
        }

        for (var place = 0; place < items.Length; place++)
        {
            if (items[place].IsDeleted)
            {
                index.Delete($"{place}");
            }
        }

        return index;
    }

    private sealed record Item(IReadOnlyList<(Facet Facet, string Value)> Values, bool IsWanted, bool IsDeleted, bool EndsSegment);
}
