using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>Says by what a part is found. Derive from <see cref="ContentPartIndexHandler{TPart}"/>.</summary>
public interface IContentPartIndexHandler
{
    Task BuildIndexAsync(ContentPart part, ContentTypePartDefinition typePartDefinition, BuildIndexContext context, IContentIndexSettings settings);
}
