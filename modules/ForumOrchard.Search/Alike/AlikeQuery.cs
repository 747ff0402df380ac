using ForumOrchard.Indexing.Fields;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying.Facets;
using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Alike;

/// <summary>
/// Finds items that share terms and title words with an item. Rare ones weigh more (the inverse document frequency of
/// BM25). An item's score is the sum over everything shared; the maximum is the sum over everything that the original
/// item has.
/// </summary>
internal sealed class AlikeQuery
{
    /// <summary>The minimum share of the maximum score, so that readers can see why an item is shown.</summary>
    private const float LeastShare = 0.3f;

    private const int MostWords = 12;

    /// <summary>Facets for what an item is about.</summary>
    private static readonly (Facet Facet, float Weight)[] Subjects = [(Facet.Topic, 3), (Facet.Program, 3)];

    /// <summary>Facets that make items on the same subject more similar, but do not suffice alone.</summary>
    private static readonly (Facet Facet, float Weight)[] Circumstances = [(Facet.Country, 1), (Facet.Kind, 0.5f)];

    private static readonly (string Field, float Weight)[] Fields =
        [(StoredFields.TitleWords, 1), (SearchFields.Terms, 0.7f), (SearchFields.Summary, 0.5f)];

    private readonly IndexReader _index;
    private readonly BooleanQuery _query = new(disableCoord: true);

    /// <param name="index">The index to search.</param>
    /// <param name="analyzer">The index's analyzer.</param>
    /// <param name="profile">Profile of the item.</param>
    /// <param name="types">The content types that may be shown.</param>
    /// <param name="shown">Ids of items not to show.</param>
    public AlikeQuery(IndexReader index, Analyzer analyzer, AlikeProfile profile, IEnumerable<string> types, IEnumerable<string> shown)
    {
        _index = index;
        var subjects = new BooleanQuery(disableCoord: true);
        AddValues(subjects, profile, Subjects);
        foreach (var word in AnalysedText.Of(analyzer, StoredFields.TitleWords, profile.Title, MostWords).Select(word => word.Text).Distinct(StringComparer.Ordinal))
        {
            Add(subjects, InBestField(word), Rarity(Fields.Max(field => index.DocFreq(new Term(field.Field, word)))));
        }

        IsOfSubjects = Worth > 0;
        AddValues(_query, profile, Circumstances);
        _query.Add(subjects, Occur.MUST);
        _query.Add(NoScore(types.Select(type => new Term(StoredFields.Type, type))), Occur.MUST);
        Exclude(profile, shown);
    }

    /// <summary>The query; null if the item has nothing to compare.</summary>
    public Query? Query => IsOfSubjects ? _query : null;

    /// <summary>The minimum score of a similar item.</summary>
    public float Least => LeastShare * Worth;

    /// <summary>The score of an item that shares everything.</summary>
    private float Worth { get; set; }

    private bool IsOfSubjects { get; }

    private void AddValues(BooleanQuery any, AlikeProfile profile, (Facet Facet, float Weight)[] facets)
    {
        foreach (var (facet, weight) in facets)
        {
            foreach (var (_, value) in profile.Values.Where(one => one.Facet == facet))
            {
                var term = new Term(facet.Field, value);
                Add(any, new ConstantScoreQuery(new TermQuery(term)), weight * Rarity(_index.DocFreq(term)));
            }
        }
    }

    private void Add(BooleanQuery any, Query query, float worth)
    {
        // Skip what no other item has.
        if (worth > 0)
        {
            query.Boost = worth;
            any.Add(query, Occur.SHOULD);
            Worth += worth;
        }
    }

    private float Rarity(int frequency) => frequency < 2 ? 0 : MathF.Log(1 + ((_index.NumDocs - frequency + 0.5f) / (frequency + 0.5f)));

    private static DisjunctionMaxQuery InBestField(string word)
    {
        var best = new DisjunctionMaxQuery(0);
        foreach (var (field, weight) in Fields)
        {
            best.Add(new ConstantScoreQuery(new TermQuery(new Term(field, word))) { Boost = weight });
        }

        return best;
    }

    private static ConstantScoreQuery NoScore(IEnumerable<Term> terms)
    {
        var one = new BooleanQuery(disableCoord: true);
        foreach (var term in terms)
        {
            one.Add(new TermQuery(term), Occur.SHOULD);
        }

        return new ConstantScoreQuery(one) { Boost = 0 };
    }

    /// <summary>
    /// Excludes the item, its translations and everything its page already shows; also its program and, for a program,
    /// the items on its page.
    /// </summary>
    private void Exclude(AlikeProfile profile, IEnumerable<string> shown)
    {
        foreach (var id in shown.Append(profile.ContentItemId).Take(BooleanQuery.MaxClauseCount / 2))
        {
            _query.Add(new TermQuery(new Term(StoredFields.Id, id)), Occur.MUST_NOT);
        }

        foreach (var program in profile.Values.Where(one => one.Facet == Facet.Program))
        {
            _query.Add(new TermQuery(new Term(StoredFields.Set, program.Value)), Occur.MUST_NOT);
        }

        if (profile.LocalizationSet is { } set)
        {
            _query.Add(new TermQuery(new Term(StoredFields.Set, set)), Occur.MUST_NOT);
            _query.Add(new TermQuery(new Term(Facet.Program.Field, set)), Occur.MUST_NOT);
        }
    }
}
