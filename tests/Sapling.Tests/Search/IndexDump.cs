using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using OrchardCore.Contents.Indexing;

namespace Sapling.Tests.Search;

/// <summary>The searchable content of an index as lines, independent of how and in which order it was written.</summary>
internal static class IndexDump
{
    /// <summary>The stored fields of each item, and each word of each field with its items, frequencies and positions.</summary>
    public static string[] Of(IndexReader reader)
    {
        var lines = new List<string>();
        var live = MultiFields.GetLiveDocs(reader);
        var ids = Enumerable.Range(0, reader.MaxDoc).Where(number => live is null || live.Get(number))
            .ToDictionary(number => number, number => reader.Document(number).Get(IndexingConstants.ContentItemIdKey, CultureInfo.InvariantCulture));
        foreach (var (number, id) in ids)
        {
            var values = reader.Document(number).Fields.Select(field => $"{field.Name}={field.GetStringValue(CultureInfo.InvariantCulture)}");
            lines.Add($"{id}: {string.Join("; ", values.Order(StringComparer.Ordinal))}");
        }

        foreach (var field in MultiFields.GetFields(reader) ?? Enumerable.Empty<string>())
        {
            var terms = MultiFields.GetTerms(reader, field).GetEnumerator();
            while (terms.MoveNext())
            {
                var places = PlacesOf(terms, live, ids).Order(StringComparer.Ordinal).ToList();
                if (places.Count > 0)
                {
                    lines.Add($"{field} {terms.Term}: {string.Join(", ", places)}");
                }
            }
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> PlacesOf(TermsEnum terms, IBits? live, Dictionary<int, string> ids)
    {
        var positions = terms.DocsAndPositions(live, null);
        var documents = positions ?? terms.Docs(live, null);
        while (documents.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
        {
            var at = positions is null ? [] : Enumerable.Range(0, positions.Freq).Select(_ => positions.NextPosition()).ToList();
            yield return $"{ids[documents.DocID]}@{string.Join('+', at)}";
        }
    }
}
