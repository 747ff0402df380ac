using System.Security.Cryptography;
using System.Text;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Translations.Changes;
using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Texts;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Translations.Units;

/// <summary>Puts an item beside its translation. The state of a sentence is derived from what was confirmed and what the original said when the two were compared.</summary>
public sealed class UnitReader(IContentManager contents, OriginalChanges changes, TranslatableTexts translatable, ItemTexts names, LinksInLanguage links)
{
    /// <param name="translation">A version of a translation.</param>
    /// <param name="original">The item that it is a translation of.</param>
    public async Task<ItemUnits> ReadAsync(ContentItem translation, TranslatedVersion original)
    {
        ArgumentNullException.ThrowIfNull(translation);
        ArgumentNullException.ThrowIfNull(original);
        var now = (await contents.GetVersionAsync(original.Said.ContentItemVersionId))!;
        var before = await changes.ComparedAsync(translation, original.Said.ContentItemId);
        var history = new UnitHistory(translation.TryGet<TranslationPart>(out var part) ? part : new TranslationPart());
        var (translated, earlier) = (await BySlotAsync(translation), before is null ? null : await BySlotAsync(before));
        translation.TryGet<LocalizationPart>(out var localization);
        var fields = new List<(TranslatableText Text, bool HasPlaces, IReadOnlyList<AlignedText> Rows, EarlierText? Before)>();
        foreach (var text in await translatable.OfAsync(now))
        {
            var addresses = await links.OfAsync(text.Texts, localization?.Culture ?? string.Empty);
            var aligned = text.Texts.Select((words, at) => Aligner.Align(words, At(translated, text, at), text.IsHtml, history.Pairs, addresses)).ToList();
            var was = earlier is null ? null : new EarlierText([.. text.Texts.Select((words, at) => Aligner.Align(words, At(earlier, text, at), text.IsHtml))]);

            // What is not begun yet is begun with a place for each text.
            fields.Add((text, translation.ContentItemId is null || await translatable.HasPlacesAsync(now, translation, text.Slot), aligned, was));
        }

        var said = fields.SelectMany(field => field.Rows).SelectMany(row => row.Pairs).Select(pair => UnitHistory.Sense(pair.Original?.Words ?? string.Empty)).ToHashSet(StringComparer.Ordinal);
        return new ItemUnits(
            now,
            translation,
            [.. fields.Select(field => new TextUnits(
                field.Text.Slot,
                names.NameOf(field.Text.Slot, field.Text.Part) ?? field.Text.Slot.Key,
                field.HasPlaces,
                field.Rows,
                [.. UnitsOf(field.Text.Slot.Key, field.Rows, pair => history.StateOf(pair, field.Before, said))]))]);
    }

    private async Task<Dictionary<Editing.Fields.Slot, IReadOnlyList<string>>> BySlotAsync(ContentItem item) => (await translatable.OfAsync(item)).ToDictionary(text => text.Slot, text => text.Texts);

    private static string At(Dictionary<Editing.Fields.Slot, IReadOnlyList<string>> texts, TranslatableText text, int row) => texts.GetValueOrDefault(text.Slot, []).ElementAtOrDefault(row) ?? string.Empty;

    private static IEnumerable<TranslationUnit> UnitsOf(
        string slot, IReadOnlyList<AlignedText> texts, Func<SegmentPair, (UnitState State, IReadOnlyList<MarkedText> Changes)> stateOf)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (text, pair) in texts.SelectMany((text, row) => text.Pairs.Where(pair => pair.HasWords).Select(pair => (row, pair))))
        {
            var key = $"{slot}.{text}.{Hash((pair.Original is null ? "+" : string.Empty) + (pair.Original ?? pair.Translation)!.Text)}";
            var count = counts[key] = counts.GetValueOrDefault(key) + 1;
            var (state, changed) = stateOf(pair);
            yield return new TranslationUnit(count == 1 ? key : $"{key}.{count}", pair, state, changed);
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
}
