using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Indexing;
using OrchardCore.Modules;

namespace Sapling.Features.Indexing;

/// <summary>The log of changes to index.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IndexingLog>();
        services.AddSingleton<IndexingLogReader>();
        services.AddSingleton<IndexingQueue>();
        services.AddScoped<IndexingSession>();
        services.AddScoped<IIndexingTaskManager, IndexingTaskManager>();
        services.AddScoped<IContentHandler, IndexingContentHandler>();
        services.AddIndexProvider<IndexingRecordIndexProvider>();
        services.AddDataMigration<Migrations>();
    }
}
