using ForumOrchard.Indexing.Fields;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying.Facets;

/// <summary>Scores what a document is, besides what it says: what the question is about and what holds first, samples last.</summary>
/// <param name="scorer">Scores what it says.</param>
/// <param name="segment">What the documents are.</param>
/// <param name="isMeant">By ordinal of a type: whether the question is about it; empty if it is about any.</param>
/// <param name="isOfPast">Whether what no longer holds is looked for.</param>
internal sealed class PreferenceScorer(Scorer scorer, SegmentFacets segment, bool[] isMeant, bool isOfPast) : Scorer(NoWeight)
{
    // Collectors do not ask for it, and the scorer that Lucene lends them has none.
    private const Weight NoWeight = null!;

    private const float Meant = 2;
    private const float Past = 0.3f;
    private const float Sample = 0.15f;

    public override int DocID => scorer.DocID;

    public override int Freq => scorer.Freq;

    public override float GetScore() => scorer.GetScore() * OfType() * OfStanding();

    public override int NextDoc() => scorer.NextDoc();

    public override int Advance(int target) => scorer.Advance(target);

    public override long GetCost() => scorer.GetCost();

    /// <summary>The type is a document's first value.</summary>
    private float OfType() => isMeant.Length > 0 && segment.Of(scorer.DocID) is [var type, ..] && isMeant[type] ? Meant : 1;

    private float OfStanding() => segment.Standing is not { } standing ? 1 : standing[scorer.DocID] switch
    {
        ItemStanding.Sample => Sample,
        ItemStanding.Past => isOfPast ? 1 : Past,
        _ => isOfPast ? Past : 1,
    };
}
