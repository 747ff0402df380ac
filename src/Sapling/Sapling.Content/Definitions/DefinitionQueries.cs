using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace Sapling.Content.Definitions;

/// <summary>Shortcuts to settings.</summary>
internal static class DefinitionQueries
{
    /// <summary>The settings of a part of an item's type; the defaults if the type, or the part in it, is not defined.</summary>
    internal static async ValueTask<T> GetPartSettingsAsync<T>(this IContentDefinitionManager definitions, ContentItem item, string partName)
        where T : new()
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);
        var part = type?.Parts.FirstOrDefault(candidate => candidate.PartDefinition.Name == partName);
        return part is null ? new T() : part.GetSettings<T>();
    }
}
