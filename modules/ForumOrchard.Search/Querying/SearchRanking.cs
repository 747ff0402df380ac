using Lucene.Net.Search.Similarities;

namespace ForumOrchard.Search.Querying;

/// <summary>
/// BM25 weighs word rarity and text length better than Lucene's default and needs no other index. For queries for any
/// word, matching more words scores higher.
/// </summary>
internal sealed class SearchRanking : BM25Similarity
{
    public static readonly SearchRanking Shared = new();

    /// <inheritdoc/>
    public override float Coord(int overlap, int maxOverlap) => (float)overlap / maxOverlap;
}
