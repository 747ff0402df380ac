using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using Sapling.Features.Settings.Admin;

namespace Sapling.Features.Settings.General;

/// <summary>The menu item for the group "general", where the groups of modules are too.</summary>
internal sealed class GeneralMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration
            .Add(S["Settings"], settings => settings
                .Add(S["General"], "before", general => general
                    .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = DefaultSiteSettingsDisplayDriver.GroupId })
                    .Permission(SettingsPermissions.ManageSettings)
                    .LocalNav())));
        return ValueTask.CompletedTask;
    }
}
