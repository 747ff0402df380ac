using ForumOrchard.Editing.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Conflicts;

/// <summary>What the form of an item does not change, whatever is sent; a module registers it as a service.</summary>
public interface IFixedSlots
{
    /// <summary>Puts what is fixed of an item back into it, after its form was read.</summary>
    /// <returns>The slots that the form does not change; faults of what was sent for them do not count.</returns>
    Task<IReadOnlyList<Slot>> ApplyAsync(ContentItem item);
}
