namespace OrchardCore.Autoroute.Models;

/// <summary>How to create addresses for a type.</summary>
public class AutoroutePartSettings
{
    /// <summary>Whether an editor or an import may set the path.</summary>
    public bool AllowCustomPath { get; set; }

    /// <summary>Liquid template for the path.</summary>
    public string? Pattern { get; set; } = "{{ ContentItem.DisplayText | slugify }}";

    public bool ShowHomepageOption { get; set; }

    /// <summary>Whether updating an item regenerates an empty path.</summary>
    public bool AllowUpdatePath { get; set; }

    public bool AllowRouteContainedItems { get; set; }

    public bool ManageContainedItemRoutes { get; set; }

    public bool AllowDisabled { get; set; }

    public bool AllowAbsolutePath { get; set; }
}
