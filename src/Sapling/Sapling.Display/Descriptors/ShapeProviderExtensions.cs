using Microsoft.Extensions.DependencyInjection;
using Sapling.Display.Descriptors;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Registration of classes with shape methods.</summary>
public static class ShapeProviderExtensions
{
    public static IServiceCollection AddShapeAttributes<T>(this IServiceCollection services)
        where T : class, IShapeAttributeProvider =>
        services
            .AddScoped<T>()
            .AddSingleton(new ShapeMethods(typeof(T)));
}
