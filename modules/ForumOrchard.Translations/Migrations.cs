using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.Reviews;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Sql;

namespace ForumOrchard.Translations;

/// <summary>Creates the table, and fills it with what a running site has.</summary>
public sealed class Migrations : DataMigration
{
    private const int BatchSize = 100;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TranslationIndex>(table => table
            .Column<string>(nameof(TranslationIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(TranslationIndex.ContentItemVersionId), column => column.WithLength(26))
            .Column<string>(nameof(TranslationIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(TranslationIndex.Culture), column => column.WithLength(16))
            .Column<string>(nameof(TranslationIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(TranslationIndex.Title), column => column.WithLength(255))
            .Column<bool>(nameof(TranslationIndex.Latest))
            .Column<bool>(nameof(TranslationIndex.Published))
            .Column<bool>(nameof(TranslationIndex.IsBegunFromAnother))
            .Column<string>(nameof(TranslationIndex.Sense), column => column.WithLength(TranslationIndex.SenseLength))
            .Column<string?>(nameof(TranslationIndex.OriginalSense), column => column.WithLength(TranslationIndex.SenseLength))
            .Column<int>(nameof(TranslationIndex.Words))
            .Column<DateTime>(nameof(TranslationIndex.CreatedUtc))
            .Column<DateTime>(nameof(TranslationIndex.SavedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<TranslationIndex>(table => table
            .CreateIndex("IDX_TranslationIndex_Set", nameof(TranslationIndex.LocalizationSet), nameof(TranslationIndex.Culture), "DocumentId"));
        ShellScope.AddDeferredTask(FillAsync);
        return 1;
    }

    /// <summary>No translation of a running site is handed in yet.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<TranslationIndex>(table => table.AddColumn<string>(nameof(TranslationIndex.HandedInSense), column => column.WithLength(TranslationIndex.SenseLength)));
        return 2;
    }

    /// <summary>Stores each item again as it is, which writes its row; then looks at the pairs.</summary>
    private static async Task FillAsync(ShellScope scope)
    {
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var documents = (await session.QueryIndex<LocalizedContentItemIndex>(index => index.Latest || index.Published).ListAsync()).Select(row => row.DocumentId).Distinct().ToArray();
        foreach (var batch in documents.Chunk(BatchSize))
        {
            foreach (var item in await session.GetAsync<ContentItem>(batch))
            {
                await session.SaveAsync(item);
            }

            await session.FlushAsync();
        }

        await scope.ServiceProvider.GetRequiredService<StartingStates>().SettleAsync();
    }
}
