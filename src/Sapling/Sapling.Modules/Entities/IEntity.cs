using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Something that others attach data to, each under a name.</summary>
public interface IEntity
{
    JsonObject Properties { get; }
}
