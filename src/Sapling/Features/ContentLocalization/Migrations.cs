using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Sapling.Features.ContentLocalization;

/// <summary>Defines the part and its index.</summary>
internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    // Culture names are never longer; ids have 26 characters.
    private const int CultureLength = 16;
    private const int IdLength = 26;

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(LocalizationPart), part => part
            .Attachable()
            .WithDescription("Makes an item one of several translations of the same content."));

        await SchemaBuilder.CreateMapIndexTableAsync<LocalizedContentItemIndex>(table => table
            .Column<string>(nameof(LocalizedContentItemIndex.LocalizationSet), column => column.WithLength(IdLength))
            .Column<string>(nameof(LocalizedContentItemIndex.Culture), column => column.WithLength(CultureLength))
            .Column<string>(nameof(LocalizedContentItemIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<bool>(nameof(LocalizedContentItemIndex.Published))
            .Column<bool>(nameof(LocalizedContentItemIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table =>
        {
            table.CreateIndex(
                "IDX_LocalizedContentItemIndex_DocumentId",
                "DocumentId",
                nameof(LocalizedContentItemIndex.LocalizationSet),
                nameof(LocalizedContentItemIndex.Culture),
                nameof(LocalizedContentItemIndex.Published),
                nameof(LocalizedContentItemIndex.Latest));
            table.CreateIndex(
                "IDX_LocalizedContentItemIndex_LocalizationSet",
                nameof(LocalizedContentItemIndex.LocalizationSet),
                nameof(LocalizedContentItemIndex.Culture));
        });
        return 1;
    }
}
