using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace ForumOrchard.Translations.Exchange;

/// <summary>The table of what was sent to translation programs.</summary>
public sealed class ExchangeMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TranslationExportIndex>(table => table
            .Column<string>(nameof(TranslationExportIndex.ExportId), column => column.WithLength(26))
            .Column<DateTime>(nameof(TranslationExportIndex.CreatedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<TranslationExportIndex>(table => table.CreateIndex("IDX_TranslationExportIndex_Id", nameof(TranslationExportIndex.ExportId), "DocumentId"));
        return 1;
    }
}
