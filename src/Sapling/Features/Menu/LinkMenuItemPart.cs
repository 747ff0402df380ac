using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>An entry that leads to an address; its text is the display text of the item.</summary>
public class LinkMenuItemPart : ContentPart
{
    /// <summary><c>~/</c> stands for the root of the site.</summary>
    public string? Url { get; set; }

    public string? Target { get; set; }
}
