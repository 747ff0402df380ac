using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Dashboard.Panels;

/// <summary>Registration of panels.</summary>
public static class DashboardServiceCollectionExtensions
{
    /// <summary>Adds a panel to the dashboard.</summary>
    public static IServiceCollection AddDashboardPanel<TPanel>(this IServiceCollection services)
        where TPanel : class, IDashboardPanel => services.AddScoped<IDashboardPanel, TPanel>();
}
