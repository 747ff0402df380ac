using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>Words close to each other; without one of them in the field, a <see cref="WordSearcher"/> does not look for the others.</summary>
internal sealed class WordsTogether : PhraseQuery
{
    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) =>
        searcher is WordSearcher words && GetTerms().Any(word => words.Find(word).DocFreq == 0) ? new BooleanQuery().CreateWeight(searcher) : base.CreateWeight(searcher);
}
