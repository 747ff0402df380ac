using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace ForumOrchard.Indexing;

/// <summary>Access to indexes for this version of Orchard Core.</summary>
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
