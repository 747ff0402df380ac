using ForumOrchard.Uploads.Uses;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Uploads;

/// <summary>Creates the table of used files.</summary>
public sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MediaUseIndex>(table => table
            .Column<string>(nameof(MediaUseIndex.Path), column => column.WithLength(UsedFiles.LongestPath)));
        await SchemaBuilder.AlterIndexTableAsync<MediaUseIndex>(table => table
            .CreateIndex("IDX_MediaUseIndex_Path", nameof(MediaUseIndex.Path), "DocumentId"));
        return 1;
    }
}
