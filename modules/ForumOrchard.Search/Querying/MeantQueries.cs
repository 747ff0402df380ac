using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Search.Synonyms;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Querying;

/// <summary>Finds what the words of a query may have meant.</summary>
internal static class MeantQueries
{
    /// <summary>A corrected query for an index; null if no correction is possible.</summary>
    public static SearchQuery? MeantIn(this SearchQuery typed, IndexReader index, IQueryRewrite rewriter)
    {
        var vocabulary = new VocabularyWithSynonyms(new IndexVocabulary(index, SearchedFields.Exact, typed.Analyzer, SearchedFields.Stems), typed.Synonyms, typed.Analyzer);
        return typed.Rewrite(words => rewriter.Rewrite(words, vocabulary));
    }
}
