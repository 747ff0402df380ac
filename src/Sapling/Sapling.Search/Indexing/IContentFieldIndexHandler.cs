using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>Says by what a field is found. Derive from <see cref="ContentFieldIndexHandler{TField}"/>.</summary>
public interface IContentFieldIndexHandler
{
    Task BuildIndexAsync(
        ContentPart part,
        ContentTypePartDefinition typePartDefinition,
        ContentPartFieldDefinition partFieldDefinition,
        BuildIndexContext context,
        IContentIndexSettings settings);
}
