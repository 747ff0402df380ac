using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace ForumOrchard.Editing.Settings;

/// <summary>Where the admin's menu has the settings: Orchard Core 3 in a group of their own, and "Configuration" no longer.</summary>
internal static class SettingsPlace
{
    /// <summary>Adds an item there, under a name that Orchard Core's own items have.</summary>
    public static void Add(NavigationBuilder menu, IStringLocalizer S, Action<NavigationItemBuilder> settings) => menu.Add(S["Settings"], settings);
}
