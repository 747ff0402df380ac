using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Registration of display drivers.</summary>
public static class SiteServiceCollectionExtensions
{
    public static IServiceCollection AddDisplayDriver<TModel, TDriver>(this IServiceCollection services)
        where TDriver : class, IDisplayDriver<TModel> =>
        services.AddScoped<IDisplayDriver<TModel>, TDriver>();

    /// <summary>Registers a driver for one section of the site settings.</summary>
    public static IServiceCollection AddSiteDisplayDriver<TDriver>(this IServiceCollection services)
        where TDriver : class, IDisplayDriver<ISite> =>
        services.AddDisplayDriver<ISite, TDriver>();
}
