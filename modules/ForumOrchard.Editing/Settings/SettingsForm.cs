using OrchardCore.Security.Permissions;

namespace ForumOrchard.Editing.Settings;

/// <summary>The form of a settings section.</summary>
/// <param name="GroupId">The page's address segment.</param>
/// <param name="Permission">The permission required to see the form.</param>
public sealed record SettingsForm<TSection>(string GroupId, Permission Permission);
