using System.Text.Json.Nodes;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Taxonomies;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using Sapling.Features.Taxonomies.Admin;
using Sapling.Features.Taxonomies.Drivers;
using Sapling.Features.Taxonomies.Liquid;
using YesSql.Sql;

namespace Sapling.Features.Taxonomies;

/// <summary>Terms for classifying items.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TaxonomyPart>().UseDisplayDriver<TaxonomyPartDisplayDriver>().AddHandler<TaxonomyPartHandler>();
        services.AddContentPart<TermPart>();
        services.AddContentField<TaxonomyField>().UseDisplayDriver<TaxonomyFieldDisplayDriver>().AddHandler<TaxonomyFieldHandler>();
        services.AddScoped<IContentHandler, TermContentHandler>();
        services.AddIndexProvider<TaxonomyIndexProvider>();
        services.AddDataMigration<TaxonomiesMigrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddSingleton<IConfigureOptions<TemplateOptions>, TaxonomyFilters>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<TaxonomyField>();
            options.MemberAccessStrategy.Register<TaxonomyPart>();
        });
    }
}

/// <summary>The way to the taxonomies in the admin.</summary>
[RequireFeatures("OrchardCore.Admin", "OrchardCore.Contents")]
internal sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddNavigationProvider<TaxonomyMenu>();
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
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart("AliasPart", part => part.WithPosition("2"))
            .WithPart("AutoroutePart", part => part
                .WithPosition("3")
                .MergeSettings(new JsonObject { ["AutoroutePartSettings"] = new JsonObject { ["Pattern"] = "{{ Model.ContentItem | display_text | slugify }}", ["AllowRouteContainedItems"] = true } }))
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
