using OrchardCore.Data.Migration;
using OrchardCore.Users.Indexes;
using YesSql.Sql;

namespace Sapling.Features.Users.Accounts;

/// <summary>The table of <see cref="UserIndex"/>.</summary>
internal sealed class Migrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>(nameof(UserIndex.UserId))
            .Column<string>(nameof(UserIndex.NormalizedUserName))
            .Column<string>(nameof(UserIndex.NormalizedEmail))
            .Column<bool>(nameof(UserIndex.IsEnabled))
            .Column<bool>(nameof(UserIndex.IsLockoutEnabled))
            .Column<DateTime>(nameof(UserIndex.LockoutEndUtc))
            .Column<int>(nameof(UserIndex.AccessFailedCount)));

        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table =>
        {
            table.CreateIndex("IDX_UserIndex_UserId", nameof(UserIndex.UserId));
            table.CreateIndex("IDX_UserIndex_NormalizedUserName", nameof(UserIndex.NormalizedUserName));
            table.CreateIndex("IDX_UserIndex_NormalizedEmail", nameof(UserIndex.NormalizedEmail));
        });

        return 1;
    }
}
