using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Indexing;
using OrchardCore.Modules;
using Sapling.Search.Indexing.Handlers;
using Sapling.Search.Indexing.Log;

namespace Sapling.Search.Indexing;

/// <summary>The log of changes, and the stock index handlers.</summary>
[Feature("OrchardCore.Indexing")]
internal sealed class IndexingStartup : StartupBase
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

        services.AddScoped<IContentItemIndexHandler, DefaultContentIndexHandler>();
        services.AddScoped<IContentItemIndexHandler, AspectsContentIndexHandler>();
        services.AddScoped<IContentItemIndexHandler, ContentItemIndexCoordinator>();

        services.AddScoped<IContentPartIndexHandler, TitlePartIndexHandler>();
        services.AddScoped<IContentPartIndexHandler, HtmlBodyPartIndexHandler>();

        services.AddScoped<IContentFieldIndexHandler, TextFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, HtmlFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, BooleanFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, NumericFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, DateFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, DateTimeFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, LinkFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, TaxonomyFieldIndexHandler>();
        services.AddScoped<IContentFieldIndexHandler, LocalizationSetContentPickerFieldIndexHandler>();
    }
}
