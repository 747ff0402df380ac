using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using ForumOrchard.Indexing.Fields;
using ForumOrchard.Pages.Texts;
using ForumOrchard.Search.Indexing;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ForumOrchard.Search.Querying;

/// <summary>
/// Caches the stored data of found documents. An index segment never changes, so a cached document is valid as long as
/// its segment exists, and is dropped with it; Lucene decompresses several kilobytes per document read.
/// </summary>
public sealed class HitCache
{
    /// <summary>Per segment, in characters: two megabytes. Beyond it, documents are read each time.</summary>
    private const int MaxSize = 1_000_000;

    private static readonly HashSet<string> Shown =
    [
        StoredFields.Path, StoredFields.Title, StoredFields.Body, StoredFields.Set, SearchFields.Summary, SearchFields.Date,
        StoredFields.Type,
    ];

    private static readonly HashSet<string> OfFiles = [SearchFields.Pages, SearchFields.PageAddresses];

    private readonly ConditionalWeakTable<object, Segment> _segments = [];

    /// <summary>The stored data of a document, read if needed.</summary>
    /// <param name="searcher">The searcher that found it.</param>
    /// <param name="document">Its number in the searcher.</param>
    public StoredDocument Get(IndexSearcher searcher, int document)
    {
        var leaves = searcher.IndexReader.Leaves;
        var leaf = leaves[ReaderUtil.SubIndex(document, leaves)];
        var segment = _segments.GetOrCreateValue(leaf.AtomicReader.CoreCacheKey);
        var number = document - leaf.DocBase;
        if (segment.Documents.TryGetValue(number, out var known))
        {
            return known;
        }

        var read = Read(leaf.AtomicReader, number);
        if (Interlocked.Add(ref segment.Size, read.Size) <= MaxSize)
        {
            segment.Documents.TryAdd(number, read);
        }
        else
        {
            Interlocked.Add(ref segment.Size, -read.Size);
        }

        return read;
    }

    /// <summary>The text of a document's attached files, one value per page, and the address of each page. Not cached: it may be a book.</summary>
    public static (IReadOnlyList<string> Pages, IReadOnlyList<string> Addresses) PagesOf(IndexSearcher searcher, int document)
    {
        var stored = new DocumentStoredFieldVisitor(OfFiles);
        searcher.IndexReader.Document(document, stored);
        return (stored.Document.GetValues(SearchFields.Pages, CultureInfo.InvariantCulture), stored.Document.GetValues(SearchFields.PageAddresses, CultureInfo.InvariantCulture));
    }

    private static StoredDocument Read(AtomicReader segment, int number)
    {
        var stored = new ShownFields();
        segment.Document(number, stored);
        var document = stored.Document;
        return new StoredDocument(
            TextOf(document, StoredFields.Type) ?? "",
            TextOf(document, StoredFields.Title) ?? "",
            TextOf(document, StoredFields.Path) ?? "",
            TextOf(document, SearchFields.Date),
            TextOf(document, StoredFields.Set),
            PlainText.InOneLine(TextOf(document, SearchFields.Summary) ?? ""),
            TextOf(document, StoredFields.Body) ?? "",
            stored.HasFiles);
    }

    private static string? TextOf(Document document, string field) => document.Get(field, CultureInfo.InvariantCulture);

    /// <summary>Reads what a result shows, and sees whether there is more.</summary>
    private sealed class ShownFields() : DocumentStoredFieldVisitor(Shown)
    {
        public bool HasFiles { get; private set; }

        /// <inheritdoc/>
        public override Status NeedsField(FieldInfo fieldInfo)
        {
            HasFiles |= fieldInfo.Name == SearchFields.Pages;
            return base.NeedsField(fieldInfo);
        }
    }

    private sealed class Segment
    {
        public readonly ConcurrentDictionary<int, StoredDocument> Documents = new();

        public int Size;
    }
}
