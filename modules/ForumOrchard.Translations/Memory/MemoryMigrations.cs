using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Translations.Memory;

/// <summary>The tables of the translation memory.</summary>
public sealed class MemoryMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<MemoryPairIndex>(table => table
            .Column<string>(nameof(MemoryPairIndex.OriginalCulture), column => column.WithLength(16))
            .Column<string>(nameof(MemoryPairIndex.Culture), column => column.WithLength(16))
            .Column<string?>(nameof(MemoryPairIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(MemoryPairIndex.Key), column => column.WithLength(MemoryPairIndex.KeyLength))
            .Column<string>(nameof(MemoryPairIndex.TextKey), column => column.WithLength(MemoryPairIndex.KeyLength))
            .Column<bool>(nameof(MemoryPairIndex.IsOfWhole))
            .Column<bool>(nameof(MemoryPairIndex.IsTakenOut))
            .Column<string>(nameof(MemoryPairIndex.Words), column => column.Unlimited()));
        await SchemaBuilder.AlterIndexTableAsync<MemoryPairIndex>(table =>
        {
            table.CreateIndex("IDX_MemoryPairIndex_Set", nameof(MemoryPairIndex.LocalizationSet), "DocumentId");
            table.CreateIndex("IDX_MemoryPairIndex_Text", nameof(MemoryPairIndex.TextKey), "DocumentId");
            table.CreateIndex("IDX_MemoryPairIndex_Languages", nameof(MemoryPairIndex.OriginalCulture), nameof(MemoryPairIndex.Culture), "DocumentId");
        });
        await SchemaBuilder.CreateMapIndexTableAsync<MemoryHashIndex>(table => table.Column<long>(nameof(MemoryHashIndex.Hash)));
        await SchemaBuilder.AlterIndexTableAsync<MemoryHashIndex>(table => table.CreateIndex("IDX_MemoryHashIndex_Hash", nameof(MemoryHashIndex.Hash), "DocumentId"));
        return 1;
    }
}
