using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement;

/// <summary>Registration of shape table providers.</summary>
public static class ShapeTableProviderExtensions
{
    public static IServiceCollection AddShapeTableProvider<TProvider>(this IServiceCollection services)
        where TProvider : class, IShapeTableProvider =>
        services.AddScoped<IShapeTableProvider, TProvider>();
}
