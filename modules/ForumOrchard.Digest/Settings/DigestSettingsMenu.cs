using ForumOrchard.Editing.Settings;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Security;

namespace ForumOrchard.Digest.Settings;

/// <summary>The menu item for the settings page "Mail about what waits".</summary>
public sealed class DigestSettingsMenu(IStringLocalizer<DigestSettingsMenu> S) : AdminNavigationProvider
{
    /// <inheritdoc/>
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.AddSettings(S, S["Mail about what waits"], DigestSettingsDriver.GroupId, StandardPermissions.SiteOwner);
        return ValueTask.CompletedTask;
    }
}
