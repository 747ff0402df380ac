using System.Text.Json.Nodes;
using OrchardCore.Data.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Documents;

/// <summary>A document of which the site has exactly one, to which others attach data.</summary>
public class DocumentEntity : Document, IEntity
{
    public JsonObject Properties { get; set; } = [];
}
