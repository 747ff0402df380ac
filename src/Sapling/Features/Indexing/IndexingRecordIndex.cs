using YesSql.Indexes;

namespace Sapling.Features.Indexing;

/// <summary>
/// Index of records by number and age. The number is the row's key, which the database increments for all processes;
/// document ids are assigned to processes in blocks.
/// </summary>
internal sealed class IndexingRecordIndex : MapIndex
{
    public long DocumentId { get; set; }

    public DateTime CreatedUtc { get; set; }
}
