using ForumOrchard.Editing.Conflicts;
using ForumOrchard.Editing.Fields;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Shared;

/// <summary>Forms of translations do not change what is the same in every language.</summary>
internal sealed class SharedFieldsInForms(SharedFields fields) : IFixedSlots
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Slot>> ApplyAsync(ContentItem item)
    {
        var shared = await fields.OfAsync(item);
        if (shared.Count == 0 || await fields.OriginalInFormAsync(item) is not { } original)
        {
            return [];
        }

        await fields.CopyAsync(original, item);
        return shared;
    }
}
