using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Base of a stored object that others attach data to.</summary>
public class Entity : IEntity
{
    public JsonObject Properties { get; set; } = [];
}
