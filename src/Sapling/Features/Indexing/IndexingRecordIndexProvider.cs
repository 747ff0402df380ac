using YesSql.Indexes;

namespace Sapling.Features.Indexing;

internal sealed class IndexingRecordIndexProvider : IndexProvider<IndexingRecord>
{
    public override void Describe(DescribeContext<IndexingRecord> context) =>
        context.For<IndexingRecordIndex>().Map(record => new IndexingRecordIndex { CreatedUtc = record.CreatedUtc });
}
