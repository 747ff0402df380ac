using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.Indexing;

/// <summary>The index handler of one class of parts; <see cref="BuildIndexContext.Keys"/> holds the part's name.</summary>
public abstract class ContentPartIndexHandler<TPart> : IContentPartIndexHandler
    where TPart : ContentPart
{
    public abstract Task BuildIndexAsync(TPart part, BuildPartIndexContext context);

    Task IContentPartIndexHandler.BuildIndexAsync(
        ContentPart part, ContentTypePartDefinition typePartDefinition, BuildIndexContext context, IContentIndexSettings settings) =>
        part is TPart own
            ? BuildIndexAsync(own, new BuildPartIndexContext(context.DocumentIndex, context.ContentItem, [typePartDefinition.Name], typePartDefinition, settings))
            : Task.CompletedTask;
}
