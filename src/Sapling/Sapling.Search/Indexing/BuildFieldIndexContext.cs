using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>What the index handler of a field is given.</summary>
public class BuildFieldIndexContext(
    DocumentIndex documentIndex,
    ContentItem contentItem,
    IList<string> keys,
    ContentPart contentPart,
    ContentTypePartDefinition typePartDefinition,
    ContentPartFieldDefinition partFieldDefinition,
    IContentIndexSettings settings)
    : BuildPartIndexContext(documentIndex, contentItem, keys, typePartDefinition, settings)
{
    public ContentPart ContentPart { get; } = contentPart;

    public ContentPartFieldDefinition ContentPartFieldDefinition { get; } = partFieldDefinition;
}
