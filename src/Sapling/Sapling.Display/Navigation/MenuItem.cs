using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>An entry of a menu that providers build in code, such as the admin menu.</summary>
public class MenuItem
{
    public LocalizedString Text { get; set; } = new(string.Empty, string.Empty);

    public string? Id { get; set; }

    /// <summary>The address to show, worked out from <see cref="Url"/> or <see cref="RouteValues"/>; "#" for a heading.</summary>
    public string? Href { get; set; }

    public string? Url { get; set; }

    /// <summary>Where it stands among its siblings, "5", "5.1", "before", "after"; null stands in the middle.</summary>
    public string? Position { get; set; }

    /// <summary>Its heading opens its first child's page.</summary>
    public bool LinkToFirstChild { get; set; } = true;

    /// <summary>It is a step within a page rather than a place in the site.</summary>
    public bool LocalNav { get; set; }

    /// <summary>The only culture it is for; null for all.</summary>
    public string? Culture { get; set; }

    /// <summary>What the permissions are asked about; null for the site.</summary>
    public object? Resource { get; set; }

    public List<MenuItem> Items { get; set; } = [];

    public RouteValueDictionary? RouteValues { get; set; }

    /// <summary>It is shown to whoever has all of them.</summary>
    public List<Permission> Permissions { get; } = [];

    public List<string> Classes { get; } = [];

    /// <summary>Of two items with the same text the one with the higher priority wins.</summary>
    public int Priority { get; set; }

    public string? Target { get; set; }
}
