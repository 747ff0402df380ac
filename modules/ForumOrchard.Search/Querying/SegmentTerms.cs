using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>The values of a keyword field of one segment.</summary>
internal static class SegmentTerms
{
    /// <summary>Each value with its number in order and the documents that have it, deleted ones too; none where the segment lacks the field.</summary>
    public static IEnumerable<(string Value, int Number, int[] Documents)> Of(AtomicReader segment, string field)
    {
        var terms = segment.GetTerms(field)?.GetEnumerator();
        for (var number = 0; terms?.MoveNext() == true; number++)
        {
            yield return (terms.Term.Utf8ToString(), number, DocumentsOf(terms));
        }
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
