using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Environment.Cache;

namespace Sapling.Modules.Cache;

/// <summary>Adds signals and tags to an application.</summary>
internal static class CacheServiceCollectionExtensions
{
    /// <summary>Registers signals, tags and the invalidations of a unit of work. Safe to call more than once.</summary>
    public static IServiceCollection AddInvalidations(this IServiceCollection services)
    {
        services.AddLogging();
        services.TryAddSingleton<Signal>();
        services.TryAddSingleton<ISignal>(provider => provider.GetRequiredService<Signal>());
        services.TryAddSingleton<TagCache>();
        services.TryAddSingleton<ITagCache>(provider => provider.GetRequiredService<TagCache>());
        services.TryAddScoped<Invalidations>();
        services.TryAddSingleton<InvalidationHandlers>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IInvalidationHandler, Signal>(provider => provider.GetRequiredService<Signal>()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IInvalidationHandler, TagCache>(provider => provider.GetRequiredService<TagCache>()));
        return services;
    }
}
