using ForumOrchard.LegalActs.Models;
using ForumOrchard.LegalActs.Services;
using ForumOrchard.LegalActs.ViewModels;
using ForumOrchard.Pages.ContentTypes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace ForumOrchard.LegalActs.Drivers;

/// <summary>
/// Edits the relations of an act: a row each, and an empty one. An act is found by what an editor types, with or without script. The inverse relations are only shown.
/// </summary>
public sealed class RelationsEditorDriver(ActFinder finder, ActRelations relations, LegalActWords words, IStringLocalizer<RelationsEditorDriver> S) : ContentPartDisplayDriver<LegalActPart>
{
    public override IDisplayResult Edit(LegalActPart part, BuildPartEditorContext context) => Form(part, context, null);

    public override async Task<IDisplayResult> UpdateAsync(LegalActPart part, UpdatePartEditorContext context)
    {
        var form = new RelationsEditorViewModel();
        await context.Updater.TryUpdateModelAsync(form, Prefix);

        // A form without the editor says nothing about relations.
        if (form.Rows is not { } rows)
        {
            return Edit(part, context);
        }

        var posted = rows.Select(row => row ?? new RelationRow()).ToList();
        var read = new List<LegalActRelation>();
        var isValid = true;
        foreach (var (i, row) in posted.Index().Where(one => !one.Item.Remove && !one.Item.IsEmpty))
        {
            if (await ReadAsync(row, part, read) is (var field, { } fault))
            {
                isValid = false;
                context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(form.Rows)}[{i}].{field}", fault);
            }
        }

        if (isValid)
        {
            part.Relations = read;
        }

        return Form(part, context, posted);
    }

    private ShapeResult Form(LegalActPart part, BuildPartEditorContext context, List<RelationRow>? posted) => Initialize<RelationsEditorViewModel>(GetEditorShapeType(context), async form =>
    {
        var rows = posted ?? await RowsAsync(part);
        form.Rows = rows is [.., { IsEmpty: true }] ? [.. rows] : [.. rows, new RelationRow()];
        form.Kinds = [.. LegalActWords.Kinds.Select(kind => KeyValuePair.Create(kind, words.Relation(kind, null)))];
        form.Own = part.ContentItem.LocalizationSetOrDefault();
        form.Inverse = await relations.InverseAsync(part);
        form.Different = await relations.DifferentAsync(part);
    }).Location("Parts:40");

    private async Task<List<RelationRow>> RowsAsync(LegalActPart part)
    {
        var acts = await finder.NameAsync([.. part.Relations.Select(relation => relation.LocalizationSet)]);
        return
        [
            .. part.Relations.Select(relation =>
            {
                var act = acts.GetValueOrDefault(relation.LocalizationSet);
                var label = act?.Label ?? S["No longer exists: {0}", relation.LocalizationSet].Value;
                return new RelationRow { Kind = relation.Kind, LocalizationSet = relation.LocalizationSet, Act = label, Shown = label, Note = act is null ? null : relations.NoteOn(act, part) };
            }),
        ];
    }

    /// <summary>Adds the relation of a row to those already read.</summary>
    /// <returns>The field with a fault and what is wrong with it; null for no fault.</returns>
    private async Task<(string Field, string? Fault)> ReadAsync(RelationRow row, LegalActPart part, List<LegalActRelation> read)
    {
        var kind = row.Kind?.Trim() ?? string.Empty;
        if (!LegalActWords.Kinds.Contains(kind) && part.Relations.All(stored => stored.Kind != kind))
        {
            return (nameof(row.Kind), S["Choose how the act is related to the other one."]);
        }

        var (set, fault) = await ActAsync(row, part);
        if (set is null)
        {
            return (nameof(row.Act), fault);
        }

        if (read.Exists(other => other.Kind == kind && other.LocalizationSet == set))
        {
            return (nameof(row.Act), S["This relation stands above already: remove one of them."]);
        }

        read.Add(new LegalActRelation { Kind = kind, LocalizationSet = set });
        return (nameof(row.Act), null);
    }

    private async Task<(string? Set, string? Fault)> ActAsync(RelationRow row, LegalActPart part)
    {
        var own = part.ContentItem.LocalizationSetOrDefault();
        var text = row.Act?.Trim() ?? string.Empty;
        var chosen = !string.IsNullOrEmpty(row.Choice) ? row.Choice : text.Length > 0 && text == row.Shown?.Trim() ? row.LocalizationSet : null;
        if (!string.IsNullOrEmpty(chosen))
        {
            // What is stored may stay, even if the act is gone.
            return part.Relations.Any(stored => stored.LocalizationSet == chosen) ? (chosen, null)
                : chosen == own ? (null, S["An act cannot be related to itself."])
                : (await finder.NameAsync([chosen])).ContainsKey(chosen) ? (chosen, null)
                : (null, S["There is no such act any more: type its number or title."]);
        }

        if (text.Length == 0)
        {
            return (null, S["Which act? Type its number or title, or remove the row."]);
        }

        var found = await finder.FindAsync(text, own);
        if (found.Exact is { } act)
        {
            return (act.LocalizationSet, null);
        }

        row.Candidates = found.Acts;
        return (null, found.Acts.Count == 0 ? S["No other act has “{0}” in its number or title. Check the spelling, or type fewer words.", text]
            : found.HasMore ? S["More than {0} acts match “{1}”. Choose one of these, or type more words.", ActFinder.Limit, text]
            : S["Several acts match “{0}”. Choose the one you mean.", text]);
    }
}
