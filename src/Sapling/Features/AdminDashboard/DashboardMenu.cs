using Microsoft.Extensions.Localization;
using OrchardCore.AdminDashboard;
using OrchardCore.Navigation;

namespace Sapling.Features.AdminDashboard;

/// <summary>The item of the admin's menu for its home page.</summary>
internal sealed class DashboardMenu(IStringLocalizer<DashboardController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Dashboard"], "0", dashboard => dashboard.Action("Index", "Dashboard", "OrchardCore.AdminDashboard").Permission(Permissions.AccessAdminDashboard));
        return ValueTask.CompletedTask;
    }
}
