using ForumOrchard.Editing.Fields;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Texts;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Changes;

/// <summary>Finds what an original says now and did not say when a translation was compared with it.</summary>
public sealed class OriginalChanges(IContentManager contents, ItemVersions versions, ItemSlots slots, ItemTexts texts, TranslatableTexts translatable)
{
    /// <param name="translation">The latest version of the translation.</param>
    /// <param name="original">Its original.</param>
    public async Task<ChangesOfOriginal> FindAsync(ContentItem translation, TranslatedVersion original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var now = (await contents.GetVersionAsync(original.Said.ContentItemVersionId))!;
        var before = await ComparedAsync(translation, original.Said.ContentItemId);
        return new ChangesOfOriginal(now, before, before is null ? [] : await BetweenAsync(before, now));
    }

    /// <summary>The original as it was when the two were compared; null if it is not kept.</summary>
    /// <param name="translation">The latest version of the translation.</param>
    /// <param name="originalId">Id of its original.</param>
    public async Task<ContentItem?> ComparedAsync(ContentItem translation, string originalId)
    {
        ArgumentNullException.ThrowIfNull(translation);
        if (!translation.TryGet<TranslationPart>(out var part) || part.OriginalSense is not { Length: > 0 } sense)
        {
            return null;
        }

        // The version may have been saved over since, and another may say the same.
        foreach (var version in (await versions.OfAsync(originalId)).OrderByDescending(version => version.ContentItemVersionId == part.OriginalVersionId))
        {
            if (await translatable.SenseAsync(version) == sense)
            {
                return version;
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<ChangedField>> BetweenAsync(ContentItem before, ContentItem now)
    {
        var fields = new List<ChangedField>();
        var earlier = (await translatable.OfAsync(before)).ToDictionary(text => text.Slot, text => text.Texts);
        foreach (var (slot, _, _, said) in await translatable.OfAsync(now))
        {
            var was = earlier.GetValueOrDefault(slot, []);
            if (TextSense.Fingerprint(was) != TextSense.Fingerprint(said))
            {
                var (name, text) = await PlainAsync(slot, now);
                fields.Add(new ChangedField(name, ChangedWords.Between((await PlainAsync(slot, before)).Text + Links(was), text + Links(said))));
            }
        }

        return fields;
    }

    private async Task<(string Name, string Text)> PlainAsync(Slot slot, ContentItem item)
    {
        var (_, part, value) = (await slots.OfAsync(item)).First(one => one.Slot == slot);
        return await texts.OfAsync(slot, part, value, item);
    }

    // Words do not show where a link leads.
    private static string Links(IEnumerable<string> texts) => string.Concat(texts.SelectMany(TextSense.Addresses).Select(address => $"\n→ {address}"));
}
