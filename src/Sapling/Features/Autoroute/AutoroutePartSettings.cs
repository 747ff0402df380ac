namespace OrchardCore.Autoroute.Models;

/// <summary>How addresses of a type are made.</summary>
public class AutoroutePartSettings
{
    /// <summary>Whether an editor, or an import, may say the path.</summary>
    public bool AllowCustomPath { get; set; }

    /// <summary>Liquid of which the path is made.</summary>
    public string? Pattern { get; set; } = "{{ ContentItem.DisplayText | slugify }}";

    public bool ShowHomepageOption { get; set; }

    /// <summary>Whether an empty path is made anew when an item is updated.</summary>
    public bool AllowUpdatePath { get; set; }

    public bool AllowRouteContainedItems { get; set; }

    public bool ManageContainedItemRoutes { get; set; }

    public bool AllowDisabled { get; set; }

    public bool AllowAbsolutePath { get; set; }
}
