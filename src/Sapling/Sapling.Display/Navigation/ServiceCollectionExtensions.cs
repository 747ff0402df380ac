using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Navigation;

/// <summary>Registration of navigation providers.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddNavigationProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, INavigationProvider
        => services.AddScoped<INavigationProvider, TProvider>();
}
