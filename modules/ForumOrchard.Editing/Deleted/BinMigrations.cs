using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using YesSql.Sql;

namespace ForumOrchard.Editing.Deleted;

/// <summary>The table of the bin; what was deleted before is entered once.</summary>
public sealed class BinMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<BinIndex>(table => table
            .Column<string>(nameof(BinIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(BinIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(BinIndex.Owner), column => column.WithLength(255))
            .Column<string>(nameof(BinIndex.Title), column => column.WithLength(BinIndex.LongestTitle))
            .Column<long>(nameof(BinIndex.DeletedTicks)));
        await SchemaBuilder.AlterIndexTableAsync<BinIndex>(table =>
        {
            table.CreateIndex("IDX_BinIndex_ContentItemId", nameof(BinIndex.ContentItemId), "DocumentId");
            table.CreateIndex("IDX_BinIndex_DeletedTicks", nameof(BinIndex.DeletedTicks), "DocumentId");
        });

        // After the migrations of all modules: reading items may need what they make.
        ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<BinRecord>().AddEarlierAsync());
        return 1;
    }
}
