using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Organization.Settings.Editing;

/// <summary>The menu item for the settings page "Organization".</summary>
public sealed class OrganizationAdminMenu(IStringLocalizer<OrganizationAdminMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Configuration"], configuration => configuration
            .Add(S["Settings"], settings => settings
                .Add(S["Organization"], item => item
                    .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = OrganizationSettingsDisplayDriver.GroupId })
                    .Permission(OrganizationPermissions.ManageOrganization)
                    .LocalNav())));
        return ValueTask.CompletedTask;
    }
}
