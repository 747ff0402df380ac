using ForumOrchard.Translations.Indexes;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Translations.Assignments;

/// <summary>The table of assignments.</summary>
public sealed class AssignmentMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<AssignmentIndex>(table => table
            .Column<string>(nameof(AssignmentIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(AssignmentIndex.Culture), column => column.WithLength(16))
            .Column<string>(nameof(AssignmentIndex.UserId), column => column.WithLength(26))
            .Column<string>(nameof(AssignmentIndex.UserName), column => column.WithLength(255)));
        await SchemaBuilder.AlterIndexTableAsync<AssignmentIndex>(table =>
        {
            table.CreateIndex("IDX_AssignmentIndex_Set", nameof(AssignmentIndex.LocalizationSet), "DocumentId");
            table.CreateIndex("IDX_AssignmentIndex_User", nameof(AssignmentIndex.UserId), "DocumentId");
        });
        return 1;
    }
}
