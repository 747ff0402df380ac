using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>An object that carries data of other modules, each under a name.</summary>
public interface IEntity
{
    JsonObject Properties { get; }
}
