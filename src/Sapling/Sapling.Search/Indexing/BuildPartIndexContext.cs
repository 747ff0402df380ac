using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>What the index handler of a part is given.</summary>
public class BuildPartIndexContext(
    DocumentIndex documentIndex,
    ContentItem contentItem,
    IList<string> keys,
    ContentTypePartDefinition typePartDefinition,
    IContentIndexSettings settings)
    : BuildIndexContext(documentIndex, contentItem, keys, settings)
{
    public ContentTypePartDefinition ContentTypePartDefinition { get; } = typePartDefinition;
}
