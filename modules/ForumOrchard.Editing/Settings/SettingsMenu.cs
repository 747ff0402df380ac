using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Editing.Settings;

/// <summary>Menu items of settings forms.</summary>
public static class SettingsMenu
{
    /// <summary>Adds the item of a settings form, where the admin keeps them.</summary>
    /// <param name="builder">The admin's menu.</param>
    /// <param name="S">Translates "Configuration" and "Settings" as the other items do.</param>
    /// <param name="label">The item's text, in the editor's language.</param>
    /// <param name="groupId">The form: the last part of its address, <c>/Admin/Settings/{groupId}</c>.</param>
    /// <param name="permission">Who sees the item.</param>
    public static void AddSettings(this NavigationBuilder builder, IStringLocalizer S, LocalizedString label, string groupId, Permission permission)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(S);
        SettingsPlace.Add(builder, S, settings => settings
            .Add(label, item => item
                .Action("Index", "Admin", new { area = "OrchardCore.Settings", groupId })
                .Permission(permission)
                .LocalNav()));
    }
}
