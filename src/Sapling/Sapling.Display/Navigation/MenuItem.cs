using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>A menu item built in code, such as one of the admin menu.</summary>
public class MenuItem
{
    public LocalizedString Text { get; set; } = new(string.Empty, string.Empty);

    public string? Id { get; set; }

    /// <summary>The address to show, computed from <see cref="Url"/> or <see cref="RouteValues"/>; "#" for a heading.</summary>
    public string? Href { get; set; }

    public string? Url { get; set; }

    /// <summary>Position among its siblings: "5", "5.1", "before", "after"; null is in the middle.</summary>
    public string? Position { get; set; }

    /// <summary>Whether a heading links to the page of its first child.</summary>
    public bool LinkToFirstChild { get; set; } = true;

    /// <summary>Whether the item is a step within a page rather than a page of the site.</summary>
    public bool LocalNav { get; set; }

    /// <summary>The only culture that shows the item; null for all.</summary>
    public string? Culture { get; set; }

    /// <summary>The resource for permission checks; null for the site.</summary>
    public object? Resource { get; set; }

    public List<MenuItem> Items { get; set; } = [];

    public RouteValueDictionary? RouteValues { get; set; }

    /// <summary>The user needs all of them to see the item.</summary>
    public List<Permission> Permissions { get; } = [];

    public List<string> Classes { get; } = [];

    /// <summary>Of two items with the same text the one with the higher priority wins.</summary>
    public int Priority { get; set; }

    public string? Target { get; set; }
}
