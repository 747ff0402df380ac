using ForumOrchard.Indexing.Fields;
using Lucene.Net.Index;

namespace ForumOrchard.Search.Querying.Facets;

/// <summary>
/// The facet values of every document in one segment, as numbers. The index lists documents by value; this inverts it
/// once to values by document, so that counting reads only a few numbers per document. A segment never changes;
/// searches skip deleted documents.
/// </summary>
internal sealed class SegmentFacets
{
    private readonly int[] _starts;
    private readonly int[] _ordinals;

    private SegmentFacets(List<string> values, List<byte> facets, int[] starts, int[] ordinals, ItemStanding[]? standing) =>
        (Values, FacetOf, _starts, _ordinals, Standing) = ([.. values], [.. facets], starts, ordinals, standing);

    /// <summary>By ordinal: the values of the first facet, then those of the next.</summary>
    public string[] Values { get; }

    /// <summary>By ordinal: the index of its facet in <see cref="Facet.All"/>.</summary>
    public byte[] FacetOf { get; }

    /// <summary>By document; null if all are as good as any other.</summary>
    public ItemStanding[]? Standing { get; }

    /// <summary>The ordinals of a document, in ascending order.</summary>
    public ReadOnlySpan<int> Of(int document) => _ordinals.AsSpan(_starts[document].._starts[document + 1]);

    public static SegmentFacets Read(AtomicReader segment)
    {
        var (values, facets, documents) = (new List<string>(), new List<byte>(), new List<int[]>());
        for (var facet = 0; facet < Facet.All.Count; facet++)
        {
            foreach (var (value, having) in KeywordValues.Of(segment, Facet.All[facet].Field))
            {
                values.Add(value);
                facets.Add((byte)facet);
                documents.Add(having);
            }
        }

        var (starts, ordinals) = ByDocument(segment.MaxDoc, documents);
        return new SegmentFacets(values, facets, starts, ordinals, StandingOf(segment));
    }

    private static ItemStanding[]? StandingOf(AtomicReader segment)
    {
        ItemStanding[]? standing = null;
        foreach (var (value, documents) in KeywordValues.Of(segment, SearchFields.Standing))
        {
            standing ??= new ItemStanding[segment.MaxDoc];
            foreach (var document in documents)
            {
                standing[document] = Enum.TryParse<ItemStanding>(value, out var known) ? known : ItemStanding.Current;
            }
        }

        return standing;
    }

    private static (int[] Starts, int[] Ordinals) ByDocument(int count, List<int[]> documents)
    {
        var starts = new int[count + 1];
        foreach (var document in documents.SelectMany(list => list))
        {
            starts[document + 1]++;
        }

        for (var document = 0; document < count; document++)
        {
            starts[document + 1] += starts[document];
        }

        var ordinals = new int[starts[count]];
        var next = starts[..count];
        for (var ordinal = 0; ordinal < documents.Count; ordinal++)
        {
            foreach (var document in documents[ordinal])
            {
                ordinals[next[document]++] = ordinal;
            }
        }

        return (starts, ordinals);
    }
}
