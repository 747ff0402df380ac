using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Documents;

/// <summary>A document that exists exactly once per site and carries data of other modules.</summary>
public class DocumentEntity : Document, IEntity
{
    public JsonObject Properties { get; set; } = [];
}
