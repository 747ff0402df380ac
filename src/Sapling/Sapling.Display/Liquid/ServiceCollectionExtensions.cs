using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.Liquid;

/// <summary>Registration of Liquid filters.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers <typeparamref name="T"/> as the Liquid filter <paramref name="name"/>; the last registration of a name wins.</summary>
    public static IServiceCollection AddLiquidFilter<T>(this IServiceCollection services, string name)
        where T : class, ILiquidFilter
    {
        services.Configure<TemplateOptions>(options => options.Filters.AddFilter(name, new LiquidFilterDelegateResolver<T>().ResolveAsync));
        services.TryAddScoped<T>();
        return services;
    }
}
