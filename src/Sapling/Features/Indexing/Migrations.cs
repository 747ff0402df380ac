using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Sapling.Features.Indexing;

internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<IndexingRecordIndex>(table => table
            .Column<DateTime>(nameof(IndexingRecordIndex.CreatedUtc)));
        return 1;
    }
}
