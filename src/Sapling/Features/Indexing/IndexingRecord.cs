namespace Sapling.Features.Indexing;

/// <summary>
/// The items changed by one unit of work, written in the same transaction: every committed change gets indexed, even if
/// the process crashes.
/// </summary>
internal sealed class IndexingRecord
{
    public long Id { get; set; }

    public DateTime CreatedUtc { get; set; }

    public HashSet<string> ContentItemIds { get; set; } = new(StringComparer.Ordinal);
}
