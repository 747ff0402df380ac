using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ForumOrchard.Editing.Fields;
using ForumOrchard.Editing.Versions;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Editing.Conflicts;

/// <summary>Compares two people's work with what both began from.</summary>
public sealed partial class ItemConflicts(ItemSlots slots, ItemTexts texts)
{
    /// <summary>The slots in which two items differ.</summary>
    /// <param name="opened">What the form was made from; null if it is no longer known.</param>
    /// <param name="theirs">What is stored now.</param>
    /// <param name="mine">What would be stored.</param>
    public async Task<IReadOnlyList<ConflictField>> CompareAsync(ContentItem? opened, ContentItem theirs, ContentItem mine)
    {
        var before = opened is null ? null : (await slots.OfAsync(opened)).ToDictionary(one => one.Slot, one => one.Value);
        var stored = (await slots.OfAsync(theirs)).ToDictionary(one => one.Slot, one => one.Value);
        var fields = new List<ConflictField>();
        foreach (var (slot, part, value) in await slots.OfAsync(mine))
        {
            var other = stored.GetValueOrDefault(slot);
            if (SlotValue.Same(other, value))
            {
                continue;
            }

            var (name, own) = await texts.OfAsync(slot, part, value, mine);
            var (_, their) = await texts.OfAsync(slot, part, other, theirs);
            var was = before is null ? null : (await texts.OfAsync(slot, part, before.GetValueOrDefault(slot), opened!)).Text;
            fields.Add(new ConflictField(
                slot,
                before is null ? ChangedBy.Both : By(before.GetValueOrDefault(slot), other, value),
                name,
                was,
                new SideText(ChangedWords.Between(was ?? their, their), Raw(other, value)),
                new SideText(ChangedWords.Between(was ?? their, own), Raw(value, other)),
                SlotValue.Fingerprint(value)));
        }

        return fields;
    }

    private static ChangedBy By(JsonNode? opened, JsonNode? theirs, JsonNode? mine) =>
        SlotValue.Same(opened, mine) ? ChangedBy.Colleague : SlotValue.Same(opened, theirs) ? ChangedBy.Me : ChangedBy.Both;

    /// <summary>With tags, if there are any on one of the sides besides paragraphs: links and emphasis are work, too.</summary>
    private static string? Raw(JsonNode? value, JsonNode? other) =>
        SlotValue.Raw(value) is var raw && Meaning().IsMatch(raw + SlotValue.Raw(other)) ? raw : null;

    [GeneratedRegex(@"<(?!/|p>|br\b)")]
    private static partial Regex Meaning();
}
