using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Site.Settings.Editing;

/// <summary>The way to the two settings pages.</summary>
public sealed class SiteAdminMenu(IStringLocalizer<SiteAdminMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Add(S["Configuration"], configuration => configuration
            .Add(S["Settings"], settings => settings
                .Add(S["Organization"], item => Settings(item, OrganizationSettingsDisplayDriver.GroupId))
                .Add(S["Old addresses"], item => Settings(item, RedirectsSettingsDisplayDriver.GroupId))));
        return ValueTask.CompletedTask;
    }

    private static void Settings(NavigationItemBuilder item, string groupId) => item
        .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId })
        .Permission(SitePermissions.ManageOrganization)
        .LocalNav();
}
