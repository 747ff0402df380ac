using OrchardCore.ContentManagement;

namespace OrchardCore.Menu.Models;

/// <summary>A menu item with HTML.</summary>
public class HtmlMenuItemPart : ContentPart
{
    public string? Html { get; set; }

    public string? Url { get; set; }

    public string? Target { get; set; }
}
