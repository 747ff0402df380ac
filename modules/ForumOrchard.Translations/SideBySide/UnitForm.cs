using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Translations.Checks;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Units;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Translations.SideBySide;

/// <summary>Saves typed sentences as a draft. What somebody else has saved meanwhile stays, sentence by sentence.</summary>
public sealed class UnitForm(StoredItems stored, UnitReader reader, UnitWriter writer, TranslationChecks checks, Waivers waivers, SaveDraft saveDraft, IStringLocalizer<UnitForm> S)
{
    /// <param name="contentItemId">Id of a translation.</param>
    /// <param name="set">The item in all its languages.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="confirm">Id of the sentence that is right now; null for none.</param>
    /// <param name="waive">A finding that is none, or is one after all; null for none.</param>
    public async Task<UnitFormResult> SaveAsync(string contentItemId, TranslationSet set, IEnumerable<TypedUnit> typed, string? confirm, WaiveRequest? waive)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(typed);
        var translation = (await stored.FindAsync(contentItemId))!;
        var units = await reader.ReadAsync(translation, set.Original);
        var known = units.All.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        var (written, faults) = (new Dictionary<string, Segment?>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var one in typed)
        {
            var text = SegmentText.InOneLine(one.Text);
            if (!known.TryGetValue(one.Id, out var unit))
            {
                if (one.IsNew)
                {
                    faults[one.Id] = S["Not saved: the original no longer says this."];
                }
            }
            else if ((one.IsNew || one.Id == confirm || one.Id == waive?.UnitId) && unit.Version != one.Was && unit.Shown != text)
            {
                faults[one.Id] = S["Somebody has written here meanwhile: {0}", unit.Shown is { Length: > 0 } theirs ? theirs : "—"];
            }
            else if (one.IsNew && !units.FieldOf(unit).HasPlaces)
            {
                faults[one.Id] = S["Not saved: the translation has another number of rows here. Make them as many as in the original in its form, then translate them here."];
            }
            else if (one.IsNew || one.Id == confirm)
            {
                var (segment, fault) = SegmentText.Parse(text, unit.Pair);
                if (fault is not null || (segment is null && one.Id == confirm))
                {
                    faults[one.Id] = fault is null ? S["Translate the sentence first."] : Say(fault);
                }
                else if (segment?.Text != unit.Pair.Translation?.Text)
                {
                    written[one.Id] = segment;
                }
            }
        }

        var (waived, reason) = (known.GetValueOrDefault(waive?.UnitId ?? string.Empty), typed.FirstOrDefault(one => one.Id == waive?.UnitId)?.Reason ?? string.Empty);
        var finding = waive is { IsTakenBack: false }
            ? (await checks.OfAsync(units, set.Original.Said.Culture, set.CultureOf(contentItemId))).GetValueOrDefault(waive.UnitId, []).FirstOrDefault(one => one.Check == waive.Check && one.Waiver is null)
            : null;
        if (waive is { IsTakenBack: false } && FaultOf(waive, reason, written, finding) is { } refusal)
        {
            faults.TryAdd(waive.UnitId, refusal);
        }

        if (faults.Count > 0)
        {
            return new UnitFormResult(null, faults);
        }

        var confirmed = confirm is null ? new HashSet<string>() : [confirm];
        return new UnitFormResult(
            await saveDraft.ExecuteAsync(contentItemId, EditToken.Of(translation), async draft =>
            {
                await writer.WriteAsync(units, draft, written, confirmed, set.Original);
                if (finding is not null)
                {
                    waivers.Note(draft, finding, waived!.Pair, reason);
                }
                else if (waived is not null)
                {
                    Waivers.TakeBack(draft, waive!.Check, waived.Pair);
                }
            }),
            faults);
    }

    /// <summary>Why a finding cannot be waived: nobody waives what they have not seen.</summary>
    private string? FaultOf(WaiveRequest waive, string reason, Dictionary<string, Segment?> written, Finding? finding) =>
        written.ContainsKey(waive.UnitId) ? S["Save the sentence first: the checks may find something else in it now."]
        : finding is null ? S["The checks do not find this any more."]
        : string.IsNullOrWhiteSpace(reason) ? S["Say why it is right."].Value
        : null;

    private string Say(SegmentFault fault) => fault.Kind == SegmentFaultKind.Missing
        ? S["The tag {0} of the original is missing. Put it where it belongs in your sentence.", fault.Tag]
        : S["The tag {0} is not in its place: each tag stands once, and what opens closes behind it.", fault.Tag];
}

/// <summary>What became of typed sentences.</summary>
/// <param name="Edit">Null if nothing was tried, for some are not right.</param>
/// <param name="Faults">What is wrong, by id of the sentence.</param>
public sealed record UnitFormResult(EditResult? Edit, IReadOnlyDictionary<string, string> Faults);
