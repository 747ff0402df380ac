using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>The index handler of one class of fields; <see cref="BuildIndexContext.Keys"/> holds <c>Part.Field</c>.</summary>
public abstract class ContentFieldIndexHandler<TField> : IContentFieldIndexHandler
    where TField : ContentField, new()
{
    public abstract Task BuildIndexAsync(TField field, BuildFieldIndexContext context);

    Task IContentFieldIndexHandler.BuildIndexAsync(
        ContentPart part,
        ContentTypePartDefinition typePartDefinition,
        ContentPartFieldDefinition partFieldDefinition,
        BuildIndexContext context,
        IContentIndexSettings settings)
    {
        if (!string.Equals(partFieldDefinition.FieldDefinition.Name, typeof(TField).Name, StringComparison.Ordinal)
            || part.Get<TField>(partFieldDefinition.Name) is not { } field)
        {
            return Task.CompletedTask;
        }

        var key = $"{typePartDefinition.Name}.{partFieldDefinition.Name}";
        return BuildIndexAsync(
            field,
            new BuildFieldIndexContext(context.DocumentIndex, context.ContentItem, [key], part, typePartDefinition, partFieldDefinition, settings));
    }
}
