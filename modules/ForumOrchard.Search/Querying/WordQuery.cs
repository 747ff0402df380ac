using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>A word that a <see cref="WordSearcher"/> finds once for all queries.</summary>
internal sealed class WordQuery(Term word) : TermQuery(word)
{
    /// <inheritdoc/>
    public override Weight CreateWeight(IndexSearcher searcher) =>
        searcher is WordSearcher words ? new TermQuery(Term, words.Find(Term)) { Boost = Boost }.CreateWeight(searcher) : base.CreateWeight(searcher);
}
