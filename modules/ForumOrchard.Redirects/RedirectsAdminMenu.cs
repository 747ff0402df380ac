using ForumOrchard.Editing.Settings;
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
        builder.AddSettings(S, S["Old addresses"], RedirectsSettingsDisplayDriver.GroupId, OrganizationPermissions.ManageOrganization);
        return ValueTask.CompletedTask;
    }
}
