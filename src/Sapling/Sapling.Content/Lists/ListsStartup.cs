using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using OrchardCore.Modules;
using YesSql.Sql;

namespace Sapling.Content.Lists;

/// <summary>Items that own a list of other items.</summary>
[Feature("OrchardCore.Lists")]
internal sealed class ListsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ListPart>();
        services.AddContentPart<ContainedPart>();
        services.AddScoped<IContentHandler, ContainedPartHandler>();
        services.AddIndexProvider<ContainedPartIndexProvider>();
        services.AddDataMigration<ListsMigrations>();
    }
}

/// <summary>Defines the part and the index.</summary>
internal sealed class ListsMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ListPart), part => part
            .Attachable()
            .WithDescription("Add a list behavior."));

        await SchemaBuilder.CreateMapIndexTableAsync<ContainedPartIndex>(table => table
            .Column<string>(nameof(ContainedPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContainedPartIndex.ListContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ContainedPartIndex.ListContentType), column => column.WithLength(255))
            .Column<string>(nameof(ContainedPartIndex.DisplayText), column => column.WithLength(ContainedPartIndex.MaxDisplayTextSize))
            .Column<int>(nameof(ContainedPartIndex.Order))
            .Column<bool>(nameof(ContainedPartIndex.Published))
            .Column<bool>(nameof(ContainedPartIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<ContainedPartIndex>(table => table.CreateIndex(
            "IDX_ContainedPartIndex_ListContentItemId",
            nameof(ContainedPartIndex.ListContentItemId),
            nameof(ContainedPartIndex.Published),
            nameof(ContainedPartIndex.Order)));

        return 1;
    }
}
