using YesSql.Indexes;

namespace Sapling.Features.Indexing;

/// <summary>
/// Finds records by their number and age. The number is the row's key, which the database counts up for all processes; documents'
/// ids are handed to each process in blocks.
/// </summary>
internal sealed class IndexingRecordIndex : MapIndex
{
    public long DocumentId { get; set; }

    public DateTime CreatedUtc { get; set; }
}
