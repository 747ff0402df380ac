using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Sapling.Content.Items;
using Sapling.Modules.Cache;
using YesSql.Sql;

namespace Sapling.Features.Autoroute;

/// <summary>Addresses of content items.</summary>
internal sealed class Startup : StartupBase
{
    /// <summary>After all other routes: a content address never overrides that of a controller.</summary>
    private const int RouteOrder = 10_000;

    public override int ConfigureOrder => 900;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AutoroutePart>().UseDisplayDriver<AutoroutePartDisplayDriver>().AddHandler<AutoroutePartHandler>();
        services.AddScopedIndexProvider<AutoroutePartIndexProvider>();
        services.AddScoped<ContainedRoutes>();
        services.AddScoped<UniquePaths>();
        services.AddScoped<IImportPreparation>(provider => provider.GetRequiredService<UniquePaths>());
        services.AddDataMigration<AutorouteMigrations>();

        services.AddSingleton<AutorouteEntries>();
        services.AddSingleton<IAutorouteEntries>(provider => provider.GetRequiredService<AutorouteEntries>());
        services.AddSingleton<IInvalidationHandler>(provider => provider.GetRequiredService<AutorouteEntries>());
        services.AddScoped<IContentHandleProvider, AutorouteHandleProvider>();
        services.AddSingleton<AutorouteTransformer>();

        services.Configure<AutorouteOptions>(options => options.GlobalRouteValues = new RouteValueDictionary
        {
            ["Area"] = "OrchardCore.Contents",
            ["Controller"] = "Item",
            ["Action"] = "Display",
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapDynamicControllerRoute<AutorouteTransformer>("/{**path}", state: null!, RouteOrder);
}

/// <summary>Addresses of translations.</summary>
[RequireFeatures("OrchardCore.ContentLocalization")]
internal sealed class LocalizationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IContentLocalizationHandler, TranslationRouteHandler>();
}

/// <summary>Defines the part and its index.</summary>
internal sealed class AutorouteMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AutoroutePart), part => part
            .Attachable()
            .WithDescription("The address of the item's page."));

        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>(nameof(AutoroutePartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(AutoroutePartIndex.ContainedContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(AutoroutePartIndex.JsonPath), column => column.Unlimited())
            .Column<string>(nameof(AutoroutePartIndex.Path), column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>(nameof(AutoroutePartIndex.Published))
            .Column<bool>(nameof(AutoroutePartIndex.Latest)));

        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table =>
        {
            table.CreateIndex("IDX_AutoroutePartIndex_Path", nameof(AutoroutePartIndex.Path));
            table.CreateIndex("IDX_AutoroutePartIndex_ContentItemId", nameof(AutoroutePartIndex.ContentItemId), nameof(AutoroutePartIndex.Published));
        });

        return 1;
    }
}
