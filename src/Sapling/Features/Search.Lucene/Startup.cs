using Lucene.Net.Analysis.Standard;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Model;
using OrchardCore.Search.Lucene.Services;
using OrchardCore.Security.Permissions;
using Sapling.Content.Indexing;
using Sapling.Features.Search.Lucene.Admin;
using Sapling.Features.Search.Lucene.Indexes;
using Sapling.Features.Search.Lucene.Monitoring;
using Sapling.Features.Search.Lucene.Nodes;
using Sapling.Features.Search.Lucene.Recipes;
using Sapling.Features.Search.Lucene.Settings;
using YesSql;

namespace Sapling.Features.Search.Lucene;

/// <summary>Lucene indexes, kept up to date as content changes.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<LuceneOptions>(options => options.Analyzers.Add(
            new LuceneAnalyzer(LuceneSettings.StandardAnalyzer, new StandardAnalyzer(LuceneSettings.DefaultVersion))));
        services.AddSingleton<LuceneAnalyzerManager>();

        services.AddSingleton<LuceneIndexSettingsCache>();
        services.AddScoped(provider => new LuceneIndexSettingsService(
            provider.GetRequiredService<ISession>(), provider.GetRequiredService<LuceneIndexSettingsCache>()));

        services.AddSingleton<IndexHistory>();
        services.AddSingleton<IndexStates>();
        services.AddSingleton<IndexFolders>();
        services.AddSingleton<LuceneIndexes>();
        services.AddSingleton(provider => new LuceneIndexManager(provider.GetRequiredService<LuceneIndexes>()));
        services.AddScoped<DocumentIndexBuilder>();
        services.AddScoped<IndexedItemReader>();
        services.AddSingleton<LuceneIndexer>();
        services.AddSingleton<LuceneIndexBuilder>();
        services.AddSingleton<LuceneIndexUpkeep>();
        services.AddSingleton<IndexingNodes>();
        services.AddSingleton<IBackgroundTask, ThinIndexingLogTask>();
        services.AddSingleton<LuceneIndexWorker>();
        services.AddSingleton<IModularTenantEvents>(provider => provider.GetRequiredService<LuceneIndexWorker>());

        services.AddScoped<IndexesPageBuilder>();
        services.AddPermissionProvider<LucenePermissions>();
        services.AddNavigationProvider<LuceneMenu>();

        services.AddRecipeExecutionStep<LuceneIndexStep>();
        services.AddRecipeExecutionStep<LuceneIndexRebuildStep>();
        services.AddRecipeExecutionStep<LuceneIndexResetStep>();
    }
}
