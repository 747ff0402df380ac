using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Features.Localization.Admin;

/// <summary>The menu item of the site's languages.</summary>
internal sealed class CulturesMenu(IStringLocalizer<CulturesDriver> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration
            .Add(S["Settings"], settings => settings
                .Add(S["Languages"], languages => languages
                    .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = CulturesDriver.GroupId })
                    .Permission(CulturesPermissions.ManageCultures)
                    .LocalNav())));
        return ValueTask.CompletedTask;
    }
}
