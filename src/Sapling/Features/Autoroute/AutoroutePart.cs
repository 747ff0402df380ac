using OrchardCore.ContentManagement;

namespace OrchardCore.Autoroute.Models;

/// <summary>The address of an item.</summary>
public class AutoroutePart : ContentPart
{
    /// <summary>Characters that an address may not have.</summary>
    public static readonly char[] InvalidCharactersForPath = ":?#[]@!$&'()*+,.;=<>\\|%".ToCharArray();

    public const int MaxPathLength = 1024;

    /// <summary>The address after the site's own, without leading slash; empty until one is made from the pattern.</summary>
    public string? Path { get; set; }

    public bool SetHomepage { get; set; }

    /// <summary>A contained item that takes no part in the routes of its container.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether items inside this one have addresses below it.</summary>
    public bool RouteContainedItems { get; set; }

    /// <summary>The path of a contained item is not below that of its container.</summary>
    public bool Absolute { get; set; }
}
