using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Title.Models;
using Sapling.Content.ContentFields;
using YesSql.Sql;

namespace Sapling.Content.Taxonomies;

/// <summary>Terms to classify items with.</summary>
[Feature("OrchardCore.Taxonomies")]
internal sealed class TaxonomiesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TaxonomyPart>().AddHandler<TaxonomyPartHandler>();
        services.AddContentPart<TermPart>();
        services.AddContentField<TaxonomyField>().AddHandler<TaxonomyFieldHandler>();
        services.AddScoped<IContentHandler, TermContentHandler>();
        services.AddIndexProvider<TaxonomyIndexProvider>();
        services.AddDataMigration<TaxonomiesMigrations>();
    }
}

/// <summary>Defines the type and the index.</summary>
internal sealed class TaxonomiesMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Taxonomy", taxonomy => taxonomy
            .Draftable()
            .Versionable()
            .Creatable()
            .Listable()
            .WithPart(nameof(TitlePart), part => part.WithPosition("1"))
            .WithPart(nameof(AliasPart), part => part.WithPosition("2"))
            .WithPart(nameof(AutoroutePart), part => part
                .WithPosition("3")
                .WithSettings(new AutoroutePartSettings { Pattern = "{{ Model.ContentItem | display_text | slugify }}", AllowRouteContainedItems = true }))
            .WithPart(nameof(TaxonomyPart), part => part.WithPosition("4")));

        await SchemaBuilder.CreateMapIndexTableAsync<TaxonomyIndex>(table => table
            .Column<string>(nameof(TaxonomyIndex.TaxonomyContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(TaxonomyIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(TaxonomyIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(TaxonomyIndex.ContentPart), column => column.WithLength(255))
            .Column<string>(nameof(TaxonomyIndex.ContentField), column => column.WithLength(255))
            .Column<string>(nameof(TaxonomyIndex.TermContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(TaxonomyIndex.Published))
            .Column<bool>(nameof(TaxonomyIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table => table.CreateIndex(
            "IDX_TaxonomyIndex_TermContentItemId",
            nameof(TaxonomyIndex.TermContentItemId),
            nameof(TaxonomyIndex.Published),
            nameof(TaxonomyIndex.ContentType)));

        return 1;
    }
}
