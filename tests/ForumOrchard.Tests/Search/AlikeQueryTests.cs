using System.Globalization;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Alike;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using Lucene.Net.Documents;

namespace ForumOrchard.Tests.Search;

/// <summary>The items similar to one with the topic "rare" and the kind "report", by terms and title.</summary>
public sealed class AlikeQueryTests : IDisposable
{
    private static readonly AlikeProfile Profile = new("own", "own-set", "Kowari in the desert", [(Facet.Topic, "rare"), (Facet.Topic, "common"), (Facet.Kind, "report"), (Facet.Program, "program-set")]);

    private static readonly string[] Types = ["Publication", "LegalAct"];

    private readonly SmallIndex _index = new();

    public AlikeQueryTests()
    {
        Add("own", "own-set", "Kowari in the desert", "rare", "common");
        for (var i = 0; i < 40; i++)
        {
            Add($"other-{i}", $"other-{i}", "Something else", i % 2 == 0 ? "common" : "none");
        }
    }

    [Fact]
    public void Find_RareTermAndCommonTerm_RareIsAbove()
    {
        Add("a", "a-set", "Another", "common", "none");
        Add("b", "b-set", "Another", "rare");

        Assert.Equal("b", Find()[0]);
    }

    [Fact]
    public void Find_WordsOfTheTitle_Count()
    {
        Add("a", "a-set", "Kowari of the desert", "none");

        Assert.Contains("a", Find());
    }

    [Fact]
    public void Find_KindAlone_IsNotAlike() => Assert.DoesNotContain("other-1", Find());

    [Fact]
    public void Find_ItselfAndItsTranslation_AreNotAlike()
    {
        Add("translation", "own-set", "Kowari in the desert", "rare");

        Assert.DoesNotContain("own", Find());
        Assert.DoesNotContain("translation", Find());
    }

    [Fact]
    public void Find_ItsProgramAndWhatItsPageNames_AreNotAlike()
    {
        Add("program", "program-set", "Kowari in the desert", "rare");
        Add("named", "named-set", "Kowari in the desert", "rare");

        var found = Find("named");

        Assert.DoesNotContain("program", found);
        Assert.DoesNotContain("named", found);
    }

    [Fact]
    public void Find_OtherType_IsNotAlike()
    {
        Add("page", "page-set", "Kowari in the desert", "rare");

        Assert.Contains("page", Find());
        Assert.DoesNotContain("page", Find(types: ["Program"]));
    }

    [Fact]
    public void Query_NothingToShare_IsNull()
    {
        var alike = new AlikeQuery(_index.Open().IndexReader, ForumAnalyzer.ForEnglish, new AlikeProfile("x", null, "Zanzibar", [(Facet.Kind, "report")]), Types, []);

        Assert.Null(alike.Query);
    }

    public void Dispose() => _index.Dispose();

    private void Add(string id, string set, string title, params string[] topics) => _index.Add(
    [
        new StringField(StoredFields.Id, id, Field.Store.YES), new StringField(StoredFields.Type, "Publication", Field.Store.NO),
        new StringField("Forum.Set", set, Field.Store.NO), new StringField(SearchFacets.Kind, "report", Field.Store.NO),
        new TextField(StoredFields.TitleWords, title, Field.Store.NO),
        .. topics.Select(topic => new StringField(SearchFacets.Topic, topic, Field.Store.NO)),
    ]);

    private List<string> Find(string? shown = null, IReadOnlyList<string>? types = null)
    {
        var searcher = _index.Open();
        searcher.Similarity = SearchRanking.Shared;
        var alike = new AlikeQuery(searcher.IndexReader, ForumAnalyzer.ForEnglish, Profile, types ?? Types, shown is null ? [] : [shown]);
        return [.. searcher.Search(alike.Query!, 100).ScoreDocs.TakeWhile(hit => hit.Score >= alike.Least).Select(hit => searcher.Doc(hit.Doc).Get(StoredFields.Id, CultureInfo.InvariantCulture))];
    }
}
