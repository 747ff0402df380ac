using ForumOrchard.Editing.Settings;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Organization.Settings.Editing;

/// <summary>The menu item for the settings page "Organization".</summary>
public sealed class OrganizationAdminMenu(IStringLocalizer<OrganizationAdminMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.AddSettings(S, S["Organization"], OrganizationSettingsDisplayDriver.GroupId, OrganizationPermissions.ManageOrganization);
        return ValueTask.CompletedTask;
    }
}
