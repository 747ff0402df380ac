using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>The address of an item, set for its container.</summary>
public class RouteHandlerAspect
{
    public string? Path { get; set; }

    public bool Absolute { get; set; }

    public bool Disabled { get; set; }
}

/// <summary>How to find the items contained in an item.</summary>
public class ContainedContentItemsAspect
{
    /// <summary>Each returns an array of contained items from the container's JSON.</summary>
    public IList<Func<JsonObject, JsonArray?>> Accessors { get; set; } = [];
}
