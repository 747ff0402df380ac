using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace ForumOrchard.Editing.Fields;

/// <summary>Finds the fields of an item, not those of items inside it.</summary>
public sealed class ItemFields(IContentDefinitionManager definitions, FieldNames names)
{
    /// <summary>The fields of a kind that the item has a value of, in the order of its type.</summary>
    public async Task<IReadOnlyList<ItemField<TField>>> OfAsync<TField>(ContentItem item)
        where TField : ContentField
    {
        ArgumentNullException.ThrowIfNull(item);
        var fields = new List<ItemField<TField>>();
        foreach (var part in (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts ?? [])
        {
            foreach (var definition in part.PartDefinition.Fields.Where(field => field.FieldDefinition.Name == typeof(TField).Name))
            {
                if (item.Get<ContentPart>(part.Name)?.Get<TField>(definition.Name) is { } field)
                {
                    fields.Add(new ItemField<TField>(part.Name, definition, names.Of(part.PartDefinition, definition), field));
                }
            }
        }

        return fields;
    }
}
