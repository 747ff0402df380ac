using Microsoft.Extensions.DependencyInjection;
using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>Registers index providers.</summary>
public static class IndexServiceCollectionExtensions
{
    /// <summary>Registers a provider that lives as long as the application.</summary>
    public static IServiceCollection AddIndexProvider<TIndexProvider>(this IServiceCollection services)
        where TIndexProvider : class, IIndexProvider =>
        services.AddSingleton<IIndexProvider, TIndexProvider>();

    /// <summary>Registers a provider that lives as long as a session.</summary>
    public static IServiceCollection AddScopedIndexProvider<TScopedIndexProvider>(this IServiceCollection services)
        where TScopedIndexProvider : class, IScopedIndexProvider =>
        services.AddScoped<IScopedIndexProvider, TScopedIndexProvider>();
}
