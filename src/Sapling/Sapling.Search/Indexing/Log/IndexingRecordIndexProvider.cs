using YesSql.Indexes;

namespace Sapling.Search.Indexing.Log;

internal sealed class IndexingRecordIndexProvider : IndexProvider<IndexingRecord>
{
    public override void Describe(DescribeContext<IndexingRecord> context) =>
        context.For<IndexingRecordIndex>().Map(record => new IndexingRecordIndex { CreatedUtc = record.CreatedUtc });
}
