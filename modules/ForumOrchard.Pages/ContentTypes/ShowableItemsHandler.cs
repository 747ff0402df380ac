using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>
/// Refuses what no page could show: an item of a type that is not defined, and one with an address but without a title. A recipe with such an item stops and
/// names it; left alone, Orchard Core and Sapling import it, and its page fails or has an empty heading.
/// </summary>
internal sealed class ShowableItemsHandler(IContentDefinitionManager definitions, IStringLocalizer<ShowableItemsHandler> localizer) : ContentHandlerBase
{
    private readonly IStringLocalizer S = localizer;

    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var item = context.ContentItem;
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        if (type is null)
        {
            var name = string.IsNullOrWhiteSpace(item.DisplayText) ? item.ContentItemId : item.DisplayText;
            context.Fail(S["“{0}” is of the content type “{1}”, which is not defined: enable the feature that defines it.", name, item.ContentType]);
        }
        else if (string.IsNullOrWhiteSpace(item.DisplayText) && Has("TitlePart") && Has("AutoroutePart") && !((JsonObject)item.Content).ContainsKey("TitlePart"))
        {
            // An empty title is refused by the part itself, in words for people who fill in its form; but what an item does not have is not asked.
            context.Fail(S["The item “{0}” of the content type “{1}” has no title.", item.ContentItemId, item.ContentType]);
        }

        bool Has(string part) => type.Parts.Any(one => one.PartDefinition.Name == part);
    }
}
