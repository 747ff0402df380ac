using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace Sapling.Features.Email.Admin;

/// <summary>The menu item for the settings of mail.</summary>
internal sealed class EmailMenu(IStringLocalizer<AdminController> S) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration
            .Add(S["Settings"], settings => settings
                .Add(S["E-mail"], email => email
                    .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId = SmtpSettingsDisplayDriver.GroupId })
                    .Permission(EmailPermissions.ManageEmailSettings)
                    .LocalNav())));
        return ValueTask.CompletedTask;
    }
}
