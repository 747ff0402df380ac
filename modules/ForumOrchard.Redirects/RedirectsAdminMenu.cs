using ForumOrchard.Editing.Settings;
using ForumOrchard.Organization.Settings;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Redirects;

/// <summary>The menu items for the settings page "Old addresses", and for those that are not among them yet.</summary>
public sealed class RedirectsAdminMenu(IStringLocalizer<RedirectsAdminMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Content"], content => content.Add(S["Addresses that lead nowhere"], "9", missed => missed
            .Action("Index", "Missed", "ForumOrchard.Redirects")
            .Permission(OrganizationPermissions.ManageOrganization)
            .LocalNav()));
        builder.AddSettings(S, S["Old addresses"], RedirectsSettingsDisplayDriver.GroupId, OrganizationPermissions.ManageOrganization);
        return ValueTask.CompletedTask;
    }
}
