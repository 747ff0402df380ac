using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Flows.Models;

namespace Sapling.Features.Flows;

/// <summary>The items in bags are contained items; a type may have several bags, each with a name.</summary>
internal sealed class BagContentHandler(IContentDefinitionManager definitions) : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContainedContentItemsAspect>(async aspect =>
    {
        var type = await definitions.GetTypeDefinitionAsync(context.ContentItem.ContentType);

        foreach (var bag in type?.Parts.Where(IsBag) ?? [])
        {
            aspect.Accessors.Add(data => data[bag.Name]?[nameof(BagPart.ContentItems)] as JsonArray);
        }
    });

    private static bool IsBag(ContentTypePartDefinition part) => part.PartDefinition.Name == nameof(BagPart);
}
