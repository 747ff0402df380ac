using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ForumOrchard.Search.Querying;

/// <summary>Values of keyword fields.</summary>
internal static class KeywordValues
{
    /// <summary>Each value in one segment with its documents, including deleted ones; none if the segment lacks the field.</summary>
    public static IEnumerable<(string Value, int[] Documents)> Of(AtomicReader segment, string field)
    {
        var terms = segment.GetTerms(field)?.GetEnumerator();
        while (terms?.MoveNext() == true)
        {
            yield return (terms.Term.Utf8ToString(), DocumentsOf(terms));
        }
    }

    /// <summary>The number of documents with a value, without deleted ones.</summary>
    public static int CountOf(this IndexReader index, string field, string value)
    {
        var count = 0;
        var documents = MultiFields.GetTermDocsEnum(index, MultiFields.GetLiveDocs(index), field, new BytesRef(value), DocsFlags.NONE);
        while (documents is not null && documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            count++;
        }

        return count;
    }

    private static int[] DocumentsOf(TermsEnum term)
    {
        var documents = new List<int>(term.DocFreq);
        var all = term.Docs(null, null, DocsFlags.NONE);
        while (all.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS)
        {
            documents.Add(document);
        }

        return [.. documents];
    }
}
