using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Search.Synonyms;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Querying;

/// <summary>What the words of a query may have meant.</summary>
internal static class MeantQueries
{
    /// <summary>The query as an index may understand it; null where the words can only mean what they say.</summary>
    public static SearchQuery? MeantIn(this SearchQuery typed, IndexReader index, IQueryRewrite rewriter)
    {
        var vocabulary = new VocabularyWithSynonyms(new IndexVocabulary(index, SearchedFields.Exact, typed.Analyzer, SearchedFields.Stems), typed.Synonyms, typed.Analyzer);
        return typed.Rewrite(words => rewriter.Rewrite(words, vocabulary));
    }
}
