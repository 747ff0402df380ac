using System.Text.Json.Nodes;
using ForumOrchard.Editing.Fields;
using ForumOrchard.Translations.States;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Shared;

/// <summary>Finds the fields that are the same in every language, and copies them from an original. Words in them are no part of it: descriptions of pictures, the text of a link.</summary>
public sealed class SharedFields(TranslationSets sets, IContentManager contents, ItemSlots slots)
{
    private readonly Dictionary<string, ContentItem?> _originals = new(StringComparer.Ordinal);

    /// <summary>Those of an item, in the order of its type.</summary>
    public async Task<IReadOnlyList<Slot>> OfAsync(ContentItem item) =>
    [
        .. (await slots.OfAsync(item))
            .Where(one => one.Part.PartDefinition.Fields.FirstOrDefault(field => field.Name == one.Slot.Field)?.GetSettings<SharedFieldSettings>().IsShared == true)
            .Select(one => one.Slot),
    ];

    /// <summary>What visitors see of the original of a translation, before it is published its draft; null for what is no translation.</summary>
    /// <param name="item">Any version of an item.</param>
    public async Task<ContentItem?> OriginalOfAsync(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return await SetOfAsync(item) is { } set ? await OriginalOfAsync(item, set) : null;
    }

    /// <summary>The same, of a set that is known.</summary>
    public async Task<ContentItem?> OriginalOfAsync(ContentItem item, TranslationSet set)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(set);
        return set.Others.Any(version => version.Latest.ContentItemId == item.ContentItemId)
            && await contents.GetVersionAsync(set.Original.Said.ContentItemVersionId) is { } original && original.ContentType == item.ContentType
            ? original
            : null;
    }

    /// <summary>The stored language versions of an item; null if there are none.</summary>
    public async Task<TranslationSet?> SetOfAsync(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.TryGet<LocalizationPart>(out var part) && part.LocalizationSet is { Length: > 0 } localizationSet ? await sets.FindUnassignedAsync(localizationSet) : null;
    }

    /// <summary>The same, read once for all fields of a form.</summary>
    /// <param name="item">The item of the form.</param>
    public async Task<ContentItem?> OriginalInFormAsync(ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (!_originals.TryGetValue(item.ContentItemId, out var original))
        {
            _originals[item.ContentItemId] = original = await OriginalOfAsync(item);
        }

        return original;
    }

    /// <summary>Puts what the original has in these fields into a translation.</summary>
    /// <returns>Whether the translation had anything else; otherwise it is untouched.</returns>
    public async Task<bool> CopyAsync(ContentItem original, ContentItem translation)
    {
        ArgumentNullException.ThrowIfNull(original);
        var from = original.Clone();
        var content = (JsonObject)from.Content;
        var own = (await slots.OfAsync(translation)).ToDictionary(one => one.Slot, one => one.Value);
        var hasChanged = false;
        foreach (var slot in await OfAsync(translation))
        {
            if (content[slot.Part] is JsonObject part && part[slot.Field!] is { } shared)
            {
                part[slot.Field!] = WithWords(shared, own[slot]);
            }

            if (!SlotValue.Same(content[slot.Part]?[slot.Field!], own[slot]))
            {
                await slots.CopyAsync(slot, from, translation);
                hasChanged = true;
            }
        }

        return hasChanged;
    }

    /// <summary>A value of the original with the words that the translation has for it; those of the original, where it has none.</summary>
    private static JsonNode WithWords(JsonNode shared, JsonNode? own)
    {
        var value = shared.DeepClone();
        if (value is JsonObject media && media["Paths"] is JsonArray paths && media["MediaTexts"] is JsonArray texts)
        {
            var known = Pairs(own?["Paths"] as JsonArray, own?["MediaTexts"] as JsonArray);
            media["MediaTexts"] = new JsonArray([.. paths.Zip(texts, (path, text) => (known.GetValueOrDefault(path?.ToString() ?? string.Empty) ?? text)?.DeepClone())]);
        }
        else if (value is JsonObject link && link.ContainsKey("Url") && own?["Text"] is { } words)
        {
            link["Text"] = words.DeepClone();
        }

        return value;
    }

    private static Dictionary<string, JsonNode?> Pairs(JsonArray? paths, JsonArray? texts)
    {
        var pairs = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var (path, text) in (paths ?? []).Zip(texts ?? []))
        {
            pairs[path?.ToString() ?? string.Empty] = text;
        }

        return pairs;
    }
}
