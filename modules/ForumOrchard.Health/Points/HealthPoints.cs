using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Health.Points;

/// <summary>Registers health points.</summary>
public static class HealthPoints
{
    public static IServiceCollection AddHealthPoint<TPoint>(this IServiceCollection services)
        where TPoint : class, IHealthPoint => services.AddScoped<IHealthPoint, TPoint>();
}
