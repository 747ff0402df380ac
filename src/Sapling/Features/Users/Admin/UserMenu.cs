using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users;

namespace Sapling.Features.Users.Admin;

/// <summary>The menu item for the list of users.</summary>
internal sealed class UserMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Security"], NavigationConstants.AdminMenuSecurityPosition, security => security
            .Add(S["Users"], "1", users => users.Action("Index", "Admin", "OrchardCore.Users").Permission(CommonPermissions.ListUsers)));
        return ValueTask.CompletedTask;
    }
}
