using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>The address of an item, for its container.</summary>
public class RouteHandlerAspect
{
    public string? Path { get; set; }

    public bool Absolute { get; set; }

    public bool Disabled { get; set; }
}

/// <summary>How to find the items inside an item.</summary>
public class ContainedContentItemsAspect
{
    /// <summary>Each gives an array of contained items, of the JSON of the container.</summary>
    public IList<Func<JsonObject, JsonArray?>> Accessors { get; set; } = [];
}
