using YesSql.Indexes;

namespace Sapling.Search.Indexing.Log;

/// <summary>Finds records by their number and age.</summary>
internal sealed class IndexingRecordIndex : MapIndex
{
    public long DocumentId { get; set; }

    public DateTime CreatedUtc { get; set; }
}
