using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Roles;

namespace Sapling.Features.Roles.Admin;

/// <summary>The menu item for the table of roles.</summary>
internal sealed class RoleMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Security"], NavigationConstants.AdminMenuSecurityPosition, security => security
            .Add(S["Roles"], "2", roles => roles.Action("Index", "Admin", "OrchardCore.Roles").Permission(CommonPermissions.ManageRoles)));
        return ValueTask.CompletedTask;
    }
}
