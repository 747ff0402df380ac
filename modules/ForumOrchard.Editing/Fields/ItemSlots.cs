using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace ForumOrchard.Editing.Fields;

/// <summary>Reads and replaces the slots of items.</summary>
public sealed class ItemSlots(IContentDefinitionManager definitions)
{
    /// <summary>The slots of an item in the order of its type, also those that are empty.</summary>
    public async Task<IReadOnlyList<(Slot Slot, ContentTypePartDefinition Part, JsonNode? Value)>> OfAsync(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var slots = new List<(Slot, ContentTypePartDefinition, JsonNode?)>();
        foreach (var part in await PartsAsync(item))
        {
            var content = Of(item, part.Name);
            var fields = part.PartDefinition.Fields.Select(field => field.Name).ToList();
            slots.AddRange(fields.Select(field => (new Slot(part.Name, field), part, content?[field])));
            slots.Add((new Slot(part.Name, null), part, Pick(content, member => !fields.Contains(member))));
        }

        return slots;
    }

    /// <summary>Puts what one item has in a slot in the place of what another has there.</summary>
    public async Task CopyAsync(Slot slot, ContentItem from, ContentItem to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var fields = (await PartsAsync(to)).First(part => part.Name == slot.Part).PartDefinition.Fields.Select(field => field.Name).ToList();
        bool IsIn(string member) => slot.Field is null ? !fields.Contains(member) : member == slot.Field;

        var merged = Pick(Of(to, slot.Part), member => !IsIn(member));
        foreach (var (member, value) in Pick(Of(from, slot.Part), IsIn))
        {
            merged[member] = value?.DeepClone();
        }

        // Removed first: the item remembers parts that were read.
        to.Remove(slot.Part);
        ((JsonObject)to.Content)[slot.Part] = merged;

        // The title is kept twice, and its editor shows this one.
        if (slot.Part == "TitlePart")
        {
            to.DisplayText = from.DisplayText;
        }
    }

    /// <summary>Whether an input of a form belongs to a slot of an item.</summary>
    public async Task<Func<string, bool>> InputsOfAsync(Slot slot, ContentItem item)
    {
        static bool Begins(string name, string key) => name == key || name.StartsWith(key + ".", StringComparison.Ordinal);
        var part = (await PartsAsync(item)).First(one => one.Name == slot.Part);
        return name => Begins(name, slot.Key)
            && (slot.Field is not null || !part.PartDefinition.Fields.Any(field => Begins(name, $"{slot.Part}.{field.Name}")));
    }

    private static JsonObject? Of(ContentItem item, string part) => ((JsonObject)item.Content)[part] as JsonObject;

    private static JsonObject Pick(JsonObject? from, Func<string, bool> choose) =>
        new((from ?? []).Where(member => choose(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private async Task<IEnumerable<ContentTypePartDefinition>> PartsAsync(ContentItem item) => (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts ?? [];
}
