using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Users;
using Sapling.Features.Users.Admin;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>The menu item for who must sign in with a code.</summary>
internal sealed class TwoFactorMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Security"], NavigationConstants.AdminMenuSecurityPosition, security => security
            .Add(S["Signing in"], "3", item => item
                .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = RoleLoginSettingsDisplayDriver.GroupId })
                .Permission(CommonPermissions.ManageUsers)
                .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
