using Lucene.Net.Search.Similarities;

namespace ForumOrchard.Search.Querying;

/// <summary>
/// BM25, which weighs how rare a word and how long a text is better than Lucene's default and reads the same index; where any of the
/// words will do, the more of them the higher.
/// </summary>
internal sealed class SearchRanking : BM25Similarity
{
    public static readonly SearchRanking Shared = new();

    /// <inheritdoc/>
    public override float Coord(int overlap, int maxOverlap) => (float)overlap / maxOverlap;
}
