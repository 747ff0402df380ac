using OrchardCore.DisplayManagement;

namespace Sapling.Features.Settings.Admin;

/// <summary>The form of a settings group.</summary>
/// <param name="GroupId">Last segment of the page's address.</param>
/// <param name="Title">As the menu names the group; null if the menu does not.</param>
/// <param name="Editor">What the drivers of the group show.</param>
public sealed record SettingsPage(string GroupId, string? Title, IShape Editor);
