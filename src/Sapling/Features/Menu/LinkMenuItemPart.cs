using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item that links to an address; its text is the item's display text.</summary>
public class LinkMenuItemPart : ContentPart
{
    /// <summary><c>~/</c> stands for the site's root.</summary>
    public string? Url { get; set; }

    public string? Target { get; set; }
}
