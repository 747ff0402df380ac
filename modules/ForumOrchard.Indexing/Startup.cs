using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace ForumOrchard.Indexing;

/// <summary>The indexes as this version of Orchard Core has them.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ItemDocuments>();
        Major.AddItemIndexing(services);
        services.AddScoped<ISearchIndexes, SearchIndexes>();
        services.AddScoped<IItemIndexing, ItemIndexing>();
    }
}
