namespace Sapling.Features.Indexing;

/// <summary>
/// Items that one unit of work changed. It is written with them, in the same transaction: what is committed will be indexed,
/// whatever happens to the process.
/// </summary>
internal sealed class IndexingRecord
{
    public long Id { get; set; }

    public DateTime CreatedUtc { get; set; }

    public HashSet<string> ContentItemIds { get; set; } = new(StringComparer.Ordinal);
}
