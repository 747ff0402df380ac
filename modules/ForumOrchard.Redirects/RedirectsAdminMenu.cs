using ForumOrchard.Organization.Settings;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Redirects;

/// <summary>The menu item for the settings page "Old addresses".</summary>
public sealed class RedirectsAdminMenu(IStringLocalizer<RedirectsAdminMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Configuration"], configuration => configuration
            .Add(S["Settings"], settings => settings
                .Add(S["Old addresses"], item => item
                    .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = RedirectsSettingsDisplayDriver.GroupId })
                    .Permission(OrganizationPermissions.ManageOrganization)
                    .LocalNav())));
        return ValueTask.CompletedTask;
    }
}
