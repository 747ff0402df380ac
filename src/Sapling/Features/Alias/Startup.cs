using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Sapling.Content.Items;
using YesSql.Sql;

namespace Sapling.Features.Alias;

/// <summary>Aliases by which templates find content items.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AliasPart>().UseDisplayDriver<AliasPartDisplayDriver>().AddHandler<AliasPartHandler>();
        services.AddIndexProvider<AliasPartIndexProvider>();
        services.AddSingleton<AliasEntries>();
        services.AddScoped<UniqueAliases>();
        services.AddScoped<IImportPreparation>(provider => provider.GetRequiredService<UniqueAliases>());
        services.AddScoped<IContentHandleProvider, AliasHandleProvider>();
        services.AddDataMigration<AliasMigrations>();
    }
}

/// <summary>Defines the part and its index.</summary>
internal sealed class AliasMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AliasPart), part => part
            .Attachable()
            .WithDescription("A short name by which templates and menus find the item."));

        await SchemaBuilder.CreateMapIndexTableAsync<AliasPartIndex>(table => table
            .Column<string>(nameof(AliasPartIndex.Alias), column => column.WithLength(AliasPart.MaxAliasLength))
            .Column<string>(nameof(AliasPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(AliasPartIndex.Latest))
            .Column<bool>(nameof(AliasPartIndex.Published)));

        await SchemaBuilder.AlterIndexTableAsync<AliasPartIndex>(table => table.CreateIndex("IDX_AliasPartIndex_Alias", nameof(AliasPartIndex.Alias)));

        return 1;
    }
}
