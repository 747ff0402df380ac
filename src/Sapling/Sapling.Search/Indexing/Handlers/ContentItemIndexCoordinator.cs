using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Indexing;
using OrchardCore.Search.Lucene.Model;

namespace Sapling.Search.Indexing.Handlers;

/// <summary>
/// Hands the parts and fields of an item to their index handlers, as far as the settings of its type include them. The part that
/// is named like the type holds the type's own fields: these are looked at whatever the part's settings say.
/// </summary>
internal sealed class ContentItemIndexCoordinator(
    IContentDefinitionManager definitions,
    ITypeActivatorFactory<ContentPart> parts,
    IEnumerable<IContentPartIndexHandler> partHandlers,
    IEnumerable<IContentFieldIndexHandler> fieldHandlers)
    : IContentItemIndexHandler
{
    public async Task BuildIndexAsync(BuildIndexContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType) is not { } type)
        {
            return;
        }

        foreach (var typePart in type.Parts)
        {
            var settings = typePart.GetSettings<LuceneContentIndexSettings>();
            if ((settings.Included || typePart.Name == type.Name) && PartOf(context.ContentItem, typePart) is { } part)
            {
                await BuildPartAsync(part, typePart, settings, context);
            }
        }
    }

    private ContentPart? PartOf(ContentItem item, ContentTypePartDefinition typePart) =>
        item.Get(parts.GetTypeActivator(typePart.PartDefinition.Name).Type, typePart.Name) as ContentPart;

    private async Task BuildPartAsync(ContentPart part, ContentTypePartDefinition typePart, LuceneContentIndexSettings settings, BuildIndexContext context)
    {
        if (settings.Included)
        {
            foreach (var handler in partHandlers)
            {
                await handler.BuildIndexAsync(part, typePart, context, settings);
            }
        }

        foreach (var field in typePart.PartDefinition.Fields)
        {
            var fieldSettings = field.GetSettings<LuceneContentIndexSettings>();
            if (!fieldSettings.Included)
            {
                continue;
            }

            foreach (var handler in fieldHandlers)
            {
                await handler.BuildIndexAsync(part, typePart, field, context, fieldSettings);
            }
        }
    }
}
