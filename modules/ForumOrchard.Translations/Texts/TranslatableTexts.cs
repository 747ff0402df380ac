using System.Text.Json.Nodes;
using ForumOrchard.Editing.Fields;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Title.Models;

namespace ForumOrchard.Translations.Texts;

/// <summary>Finds what of an item is translated: words, not dates, numbers, files, choices of a list or references; and writes it.</summary>
public sealed class TranslatableTexts(ItemSlots slots, IOptions<TranslationOptions> options)
{
    private const string Html = "Html";

    /// <summary>By kind of field or name of part: the member that holds the words.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["HtmlField"] = Html,
        ["LinkField"] = "Text",
        ["MarkdownField"] = "Markdown",
        ["MediaField"] = "MediaTexts",
        ["TextField"] = "Text",
        ["HtmlBodyPart"] = Html,
        ["MarkdownBodyPart"] = "Markdown",
        [nameof(TitlePart)] = nameof(TitlePart.Title),
    };

    /// <summary>In the order of the type; what has no words to translate is left out.</summary>
    public async Task<IReadOnlyList<TranslatableText>> OfAsync(ContentItem item) =>
    [
        .. (await slots.OfAsync(item))
            .Select(one => (one.Slot, one.Part, one.Value, Paths: PathsOf(one.Slot, one.Part.PartDefinition)))
            .Select(one => new TranslatableText(one.Slot, one.Part, one.Paths is [Html], [.. one.Paths.SelectMany(path => TextCell.At(one.Value, path)).Select(cell => cell.Text)]))
            .Where(text => text.Texts.Count > 0),
    ];

    /// <summary>Whether a translation has a place for each text that its original has in a slot: not if the two have another number of rows there.</summary>
    public async Task<bool> HasPlacesAsync(ContentItem original, ContentItem translation, Slot slot) => await PlacesAsync(original, translation, slot) is not null;

    /// <summary>Replaces the texts of a slot of a translation.</summary>
    /// <param name="original">What it is a translation of: where the translation has no text yet, it is stored as it is there.</param>
    /// <param name="translation">The item to change; see <see cref="HasPlacesAsync"/>.</param>
    /// <param name="slot">The slot.</param>
    /// <param name="texts">As many as the original has there.</param>
    public async Task WriteAsync(ContentItem original, ContentItem translation, Slot slot, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(translation);
        ArgumentNullException.ThrowIfNull(texts);
        var (value, cells) = await PlacesAsync(original, translation, slot) ?? throw new InvalidOperationException($"The translation has no place for the texts in {slot.Key}.");
        foreach (var (cell, text) in cells.Zip(texts))
        {
            cell.Write(text);
        }

        var changed = new ContentItem { DisplayText = slot.Part == nameof(TitlePart) ? texts[0] : translation.DisplayText };
        ((JsonObject)changed.Content)[slot.Part] = slot.Field is null ? value : new JsonObject { [slot.Field] = value };
        await slots.CopyAsync(slot, changed, translation);
    }

    /// <summary>What the item says: see <see cref="TextSense.Fingerprint"/>.</summary>
    public async Task<string> SenseAsync(ContentItem item) => TextSense.Fingerprint((await OfAsync(item)).SelectMany(text => text.Texts.Prepend(text.Slot.Key)));

    /// <summary>What a translation has in a slot, to be changed, with the place of each text; null if it has another number of them than its original.</summary>
    private async Task<(JsonObject Value, IReadOnlyList<TextCell> Cells)?> PlacesAsync(ContentItem original, ContentItem translation, Slot slot)
    {
        var (_, part, model) = (await slots.OfAsync(original)).First(one => one.Slot == slot);
        var value = (await slots.OfAsync(translation)).First(one => one.Slot == slot).Value?.DeepClone() as JsonObject ?? [];
        var cells = new List<TextCell>();
        foreach (var path in PathsOf(slot, part.PartDefinition))
        {
            var count = TextCell.At(model, path).Count();
            if (!path.Contains('.', StringComparison.Ordinal) && TextCell.At(value, path).Count() != count)
            {
                value[path] = model![path]?.DeepClone();
            }

            cells.AddRange(TextCell.At(value, path));
            if (TextCell.At(value, path).Count() != count)
            {
                return null;
            }
        }

        return (value, cells);
    }

    private string[] PathsOf(Slot slot, ContentPartDefinition part)
    {
        if (options.Value.Untranslated.Contains(part.Name))
        {
            return [];
        }

        if (slot.Field is null)
        {
            return Members.TryGetValue(part.Name, out var own) ? [own] : options.Value.Members.TryGetValue(part.Name, out var further) ? further : [];
        }

        var field = part.Fields.First(one => one.Name == slot.Field);
        return !IsChoice(field) && Members.TryGetValue(field.FieldDefinition.Name, out var member) ? [member] : [];
    }

    private static bool IsChoice(ContentPartFieldDefinition field) => field.Editor() == "PredefinedList";
}
