using System.Globalization;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Translations.Segments;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Units;
using OrchardCore.ContentManagement;
using YesSql;
using ISession = YesSql.ISession;

namespace ForumOrchard.Translations.Exchange;

/// <summary>
/// Takes translations back as drafts. Newer work here is never written over, and no translation is begun that would be empty.
/// </summary>
public sealed class XliffImport(TranslationSets sets, UnitReader reader, UnitWriter writer, IContentManager contents, WordImport words, StoredItems stored, Localize localize, SaveDraft saveDraft, ISession session)
{
    /// <summary>What an import would do.</summary>
    /// <param name="units">What comes back.</param>
    /// <returns>By item; the words that are no items, by where they stand; and what was never sent, or of which there is no original any more.</returns>
    public async Task<(IReadOnlyList<ReturnedItem> Items, IReadOnlyList<ReturnedWords> Words, IReadOnlyList<ReturnedUnit> Unknown)> PlanAsync(IReadOnlyList<ReturnedUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var exports = new Dictionary<string, TranslationExport?>(StringComparer.Ordinal);
        var (known, unknown) = (new List<(ReturnedUnit Returned, ExportedUnit Sent)>(), new List<ReturnedUnit>());
        foreach (var unit in units)
        {
            if (await SentAsync(unit.Id, exports) is { } sent)
            {
                known.Add((unit, sent));
            }
            else
            {
                unknown.Add(unit);
            }
        }

        var items = new List<ReturnedItem>();
        foreach (var item in known.Where(one => one.Sent.Collection is null).GroupBy(one => (one.Sent.LocalizationSet, one.Sent.Culture)))
        {
            // Of an item whose original is gone, a translation takes its place.
            if (await sets.FindAsync(item.Key.LocalizationSet) is { } set && set.In(item.Key.Culture) != set.Original)
            {
                items.Add(await PlanAsync(set, item.Key.Culture, item));
            }
            else
            {
                unknown.AddRange(item.Select(one => one.Returned));
            }
        }

        var (returned, gone) = await words.PlanAsync(known.Where(one => one.Sent.Collection is not null));
        return (items, returned, [.. unknown, .. gone]);
    }

    /// <summary>Writes what is new into a draft of an item; begins the translation if there is none.</summary>
    /// <param name="item">What comes back.</param>
    /// <returns>Null if nothing is new; a conflict if somebody has written in its sentences since the plan was made.</returns>
    public async Task<EditResult?> RunAsync(ReturnedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.News == 0)
        {
            return null;
        }

        var rows = item.Rows.Where(row => row.Outcome == ReturnedOutcome.New).ToList();
        Task WriteAsync(ItemUnits units, ContentItem draft) => writer.WriteAsync(
            units,
            draft,
            rows.ToDictionary(row => row.Unit!.Id, row => row.Segment, StringComparer.Ordinal),
            rows.Where(row => row.Returned.IsDone).Select(row => row.Unit!.Id).ToHashSet(StringComparer.Ordinal),
            item.Set.Original);

        if (item.Set.In(item.Culture) is not { } version)
        {
            var original = item.Set.Original.Latest.ContentItemId;
            return await localize.ExecuteAsync(
                original, EditToken.Of(await stored.FindAsync(original)), item.Culture, async begun => await WriteAsync(await reader.ReadAsync(begun, item.Set.Original), begun));
        }

        var translation = (await stored.FindAsync(version.Latest.ContentItemId))!;
        var units = await reader.ReadAsync(translation, item.Set.Original);

        // What was written since the plan was made is newer work, too.
        var versions = units.All.ToDictionary(unit => unit.Id, unit => unit.Version, StringComparer.Ordinal);
        return rows.Exists(row => versions.GetValueOrDefault(row.Unit!.Id) != row.Unit.Version) ? new Conflict(translation, EditToken.Of(translation)) : await saveDraft.ExecuteAsync(version.Latest.ContentItemId, EditToken.Of(translation), draft => WriteAsync(units, draft));
    }

    private async Task<ReturnedItem> PlanAsync(TranslationSet set, string culture, IEnumerable<(ReturnedUnit Returned, ExportedUnit Sent)> rows)
    {
        var translation = set.In(culture) is { } version ? await contents.GetVersionAsync(version.Latest.ContentItemVersionId) : null;
        var item = await reader.ReadAsync(translation ?? XliffExport.Missing(set, culture), set.Original);
        var units = item.All.ToDictionary(unit => unit.Id, unit => (Unit: unit, item.FieldOf(unit).HasPlaces), StringComparer.Ordinal);
        return new ReturnedItem(set, culture, [.. rows.GroupBy(row => row.Sent.Unit).Select(same => units.TryGetValue(same.Key, out var known) ? Plan(same, known.Unit, known.HasPlaces) : Plan(same, null, true))]);
    }

    /// <summary>A sentence may come back twice: po2xliff leaves what it was sent and adds what was translated (translate-toolkit 3.8).</summary>
    private static ReturnedRow Plan(IEnumerable<(ReturnedUnit Returned, ExportedUnit Sent)> same, TranslationUnit? unit, bool hasPlace) =>
        same.Reverse().Select(one => Plan(one.Returned, one.Sent, unit, hasPlace)).MinBy(row => row.Outcome)!;

    private static ReturnedRow Plan(ReturnedUnit returned, ExportedUnit sent, TranslationUnit? unit, bool hasPlace)
    {
        ReturnedRow Row(ReturnedOutcome outcome, Segment? segment = null) => new(returned, unit, outcome, segment);
        if (unit?.Pair.Original is not { } original)
        {
            return Row(ReturnedOutcome.OriginalChanged);
        }

        var text = SegmentText.InOneLine(returned.Translation);
        var words = SegmentText.WordsOf(text);
        if (text.Length == 0 || (words == original.Words && !returned.IsDone))
        {
            return Row(ReturnedOutcome.Untranslated);
        }

        var (segment, fault) = SegmentText.Parse(text, unit.Pair);
        return fault is not null ? Row(words == SegmentText.WordsOf(unit.Shown) ? ReturnedOutcome.Same : ReturnedOutcome.Tags)
            : segment!.Text == unit.Shown && (!returned.IsDone || unit.State == UnitState.Confirmed) ? Row(ReturnedOutcome.Same)
            : unit.Version != sent.Version && segment.Text != unit.Shown ? Row(ReturnedOutcome.NewerHere)
            : !hasPlace && segment.Text != unit.Shown ? Row(ReturnedOutcome.NoPlace)
            : Row(ReturnedOutcome.New, segment);
    }

    private async Task<ExportedUnit?> SentAsync(string id, Dictionary<string, TranslationExport?> exports)
    {
        if (id.LastIndexOf('.') is not (> 0 and var dot) || !int.TryParse(id[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var key = id[..dot];
        if (!exports.TryGetValue(key, out var export))
        {
            exports[key] = export = await session.Query<TranslationExport, TranslationExportIndex>(index => index.ExportId == key).FirstOrDefaultAsync();
        }

        return export?.Units.ElementAtOrDefault(number - 1);
    }
}
