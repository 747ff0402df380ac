using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Reviews;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Texts;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace ForumOrchard.Translations.Units;

/// <summary>Writes sentences into a translation.</summary>
public sealed class UnitWriter(TranslatableTexts translatable, Comparisons comparisons, IHttpContextAccessor http, IClock clock)
{
    /// <param name="units">The item as it was read.</param>
    /// <param name="draft">The version to change; its texts are those of <see cref="ItemUnits.Translation"/>.</param>
    /// <param name="written">By id of the sentence: what it is translated with; null to take it out. The others stay as they are.</param>
    /// <param name="confirmed">Ids of sentences that the user says are right; without a translation they are not.</param>
    /// <param name="original">The original of the item. If all is confirmed, the translation is noted to say what it says.</param>
    public async Task WriteAsync(
        ItemUnits units, ContentItem draft, IReadOnlyDictionary<string, Segment?> written, IReadOnlySet<string> confirmed, TranslatedVersion original)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(confirmed);
        ArgumentNullException.ThrowIfNull(original);
        foreach (var field in units.Fields.Where(field => field.Units.Any(unit => written.ContainsKey(unit.Id))))
        {
            var changed = field.Units.Where(unit => written.ContainsKey(unit.Id)).ToDictionary(unit => unit.Pair, unit => written[unit.Id]);
            await translatable.WriteAsync(
                units.Original,
                draft,
                field.Slot,
                [.. field.Texts.Select(text => text.Compose([.. text.Pairs.Select(pair => changed.TryGetValue(pair, out var segment) ? segment : pair.Translation)]))]);
        }

        var final = units.All.Select(unit => (Unit: unit, Translation: written.TryGetValue(unit.Id, out var segment) ? segment : unit.Pair.Translation)).ToList();
        var said = final.Select(one => one.Translation?.Text).ToHashSet(StringComparer.Ordinal);
        var news = final
            .Where(one => confirmed.Contains(one.Unit.Id) && one is { Unit.Pair.Original: not null, Translation: not null })
            .Select(one => new ConfirmedSegment { Original = one.Unit.Pair.Original!.Text, Translation = one.Translation!.Text, By = http.HttpContext?.User.Identity?.Name, Utc = clock.UtcNow })
            .ToList();
        draft.Alter<TranslationPart>(part =>
        {
            // What the translation does not say any more is no longer right.
            var kept = part.Confirmed.Where(old => said.Contains(old.Translation) && !news.Exists(one => one.Translation == old.Translation && one.Original == old.Original)).ToList();
            part.Confirmed.Clear();
            foreach (var one in kept.Concat(news))
            {
                part.Confirmed.Add(one);
            }

            foreach (var gone in part.Waived.Where(waived => !said.Contains(waived.Translation)).ToList())
            {
                part.Waived.Remove(gone);
            }
        });

        if (final.TrueForAll(one => confirmed.Contains(one.Unit.Id) ? one.Translation is not null : !written.ContainsKey(one.Unit.Id) && !one.Unit.IsOpen))
        {
            comparisons.Note(draft, original.Said.Sense, original.Said.ContentItemVersionId);
        }
    }
}
