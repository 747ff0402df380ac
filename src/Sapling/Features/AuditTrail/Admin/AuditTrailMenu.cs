using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail;
using OrchardCore.AuditTrail.Settings;
using OrchardCore.Navigation;

namespace Sapling.Features.AuditTrail.Admin;

/// <summary>The menu items of the list and of its settings.</summary>
internal sealed class AuditTrailMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder
            .Add(S["Security"], NavigationConstants.AdminMenuSecurityPosition, security => security
                .Add(S["Audit trail"], "8", trail => trail.Action("Index", "Admin", "OrchardCore.AuditTrail").Permission(AuditTrailPermissions.ViewAuditTrail).LocalNav()))
            .Add(S["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration
                .Add(S["Settings"], settings => settings
                    .Add(S["Audit trail"], trail => trail
                        .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = AuditTrailSettingsGroup.Id })
                        .Permission(AuditTrailPermissions.ManageAuditTrailSettings)
                        .LocalNav())));
        return ValueTask.CompletedTask;
    }
}
