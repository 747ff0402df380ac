using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Editing.Plans;

/// <summary>The table of plans.</summary>
public sealed class PlanMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<PlanIndex>(table => table
            .Column<string>(nameof(PlanIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(PlanIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(PlanIndex.Owner), column => column.WithLength(255))
            .Column<bool>(nameof(PlanIndex.IsWithdrawal))
            .Column<DateTime>(nameof(PlanIndex.Moment)));
        await SchemaBuilder.AlterIndexTableAsync<PlanIndex>(table => table.CreateIndex("IDX_PlanIndex_Moment", nameof(PlanIndex.Moment), "DocumentId"));
        return 1;
    }
}
