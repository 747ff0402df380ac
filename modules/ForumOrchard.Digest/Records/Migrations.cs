using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Digest.Records;

/// <summary>The table of what was mailed.</summary>
public sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<DigestRecordIndex>(table => table
            .Column<string>(nameof(DigestRecordIndex.UserId), column => column.WithLength(26))
            .Column<DateTime>(nameof(DigestRecordIndex.FailedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<DigestRecordIndex>(table => table.CreateIndex("IDX_DigestRecordIndex_User", nameof(DigestRecordIndex.UserId), "DocumentId"));
        return 1;
    }
}
