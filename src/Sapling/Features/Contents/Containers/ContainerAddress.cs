namespace Sapling.Features.Contents.Containers;

/// <summary>How Orchard Core's addresses name a container and an item in it.</summary>
/// <param name="Area">The id of the feature.</param>
/// <param name="Container">The parameter for the container's id.</param>
/// <param name="Item">The parameter for the item's id.</param>
public sealed record ContainerAddress(string Area, string Container, string Item)
{
    /// <summary>The route values of an item, or of a new one.</summary>
    /// <param name="containerId">Id of the container.</param>
    /// <param name="itemId">The item; the one to add a new one below. Null for the first level.</param>
    /// <param name="newType">The type of a new item; null for an item that there is.</param>
    public Dictionary<string, string> Of(string containerId, string? itemId, string? newType = null) =>
        new (string Name, string? Value)[] { (Container, containerId), (Item, itemId), ("id", newType) }
            .Where(one => one.Value is not null)
            .ToDictionary(one => one.Name, one => one.Value!);
}
