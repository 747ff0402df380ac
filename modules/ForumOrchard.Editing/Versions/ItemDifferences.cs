using ForumOrchard.Editing.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Versions;

/// <summary>Says in which fields two items differ.</summary>
public sealed class ItemDifferences(ItemSlots slots, ItemTexts texts)
{
    /// <summary>Names of the fields, in the editor's language and the order of the type; what no field shows is named by its part.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(ContentItem one, ContentItem other)
    {
        var values = (await slots.OfAsync(other)).ToDictionary(slot => slot.Slot, slot => slot.Value);
        var names = new List<string>();
        foreach (var (slot, part, value) in await slots.OfAsync(one))
        {
            if (!SlotValue.Same(value, values.GetValueOrDefault(slot)))
            {
                names.Add((await texts.OfAsync(slot, part, value, one)).Name);
            }
        }

        return names;
    }
}
