using ForumOrchard.Indexing.Fields;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying.Facets;

/// <summary>Scores what a document is, besides what it says: what holds before what no longer does, samples last.</summary>
/// <param name="scorer">Scores what it says.</param>
/// <param name="standing">By document of the segment.</param>
/// <param name="isOfPast">Whether what no longer holds is looked for.</param>
internal sealed class StandingScorer(Scorer scorer, ItemStanding[] standing, bool isOfPast) : Scorer(NoWeight)
{
    // Collectors do not ask for it, and the scorer that Lucene lends them has none.
    private const Weight NoWeight = null!;

    private const float Past = 0.3f;
    private const float Sample = 0.15f;

    public override int DocID => scorer.DocID;

    public override int Freq => scorer.Freq;

    public override float GetScore() => scorer.GetScore() * standing[scorer.DocID] switch
    {
        ItemStanding.Sample => Sample,
        ItemStanding.Past => isOfPast ? 1 : Past,
        _ => isOfPast ? Past : 1,
    };

    public override int NextDoc() => scorer.NextDoc();

    public override int Advance(int target) => scorer.Advance(target);

    public override long GetCost() => scorer.GetCost();
}
