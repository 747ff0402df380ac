using System.Text.Json;
using System.Text.Json.Nodes;
using Sapling.Content.Elements;

namespace OrchardCore.ContentManagement;

/// <summary>Items inside items: terms in a taxonomy, items in a bag.</summary>
internal static class ContainedItems
{
    /// <summary>The item at a path such as <c>TaxonomyPart.Terms[0]</c>; null if there is none.</summary>
    internal static ContentItem? At(ContentItem container, string jsonPath)
    {
        JsonNode? node = container.Data;

        foreach (var step in jsonPath.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries))
        {
            node = step == "$"
                ? node
                : node switch
                {
                    JsonObject members => members[step],
                    JsonArray elements when int.TryParse(step, out var index) && index < elements.Count => elements[index],
                    _ => null,
                };
        }

        return node is JsonObject ? node.Deserialize<ContentItem>(ContentJson.Options) : null;
    }
}
