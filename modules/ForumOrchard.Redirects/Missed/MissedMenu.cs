using ForumOrchard.Organization.Settings;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Redirects.Missed;

/// <summary>The menu item of the addresses that lead nowhere, beside the other content.</summary>
public sealed class MissedMenu(IStringLocalizer<MissedMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Content"], content => content.Add(S["Addresses that lead nowhere"], "9", missed => missed
            .Action("Index", "Missed", "ForumOrchard.Redirects")
            .Permission(OrganizationPermissions.ManageOrganization)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
