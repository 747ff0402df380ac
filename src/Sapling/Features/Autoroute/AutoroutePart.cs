using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

/// <summary>The address of an item.</summary>
public class AutoroutePart : ContentPart
{
    /// <summary>Characters not allowed in an address.</summary>
    public static readonly char[] InvalidCharactersForPath = ":?#[]@!$&'()*+,.;=<>\\|%".ToCharArray();

    public const int MaxPathLength = 1024;

    /// <summary>The address relative to the site, without a leading slash; empty until it is generated from the pattern.</summary>
    public string? Path { get; set; }

    public bool SetHomepage { get; set; }

    /// <summary>Whether a contained item is excluded from the routes of its container.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether items inside this one have addresses below it.</summary>
    public bool RouteContainedItems { get; set; }

    /// <summary>Whether the path of a contained item is independent of its container's.</summary>
    public bool Absolute { get; set; }
}
