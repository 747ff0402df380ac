using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Base of a stored object that carries data of other modules.</summary>
public class Entity : IEntity
{
    public JsonObject Properties { get; set; } = [];
}
