using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Taxonomies.ViewModels;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Taxonomies.Drivers;

/// <summary>Chooses terms in their tree. A stored term that the taxonomy no longer has stays: the form does not show it.</summary>
internal sealed class TaxonomyFieldDisplayDriver(IContentManager contents, FieldRules rules, IStringLocalizer<TaxonomyFieldDisplayDriver> S)
    : StockFieldEditorDriver<TaxonomyField, EditTaxonomyFieldViewModel>(rules)
{
    protected override async ValueTask ShowAsync(EditTaxonomyFieldViewModel view, TaxonomyField field, BuildFieldEditorContext context)
    {
        var id = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>().TaxonomyContentItemId;
        if (!string.IsNullOrEmpty(id) && await contents.GetAsync(id, VersionOptions.Latest) is { } taxonomy)
        {
            view.Taxonomy = taxonomy;
            view.TermEntries = [.. TaxonomyTerms.Tree(taxonomy).Select(entry => new TermEntry
            {
                Term = entry.Term,
                ContentItemId = entry.Term.ContentItemId,
                Level = entry.Level,
                IsLeaf = entry.IsLeaf,
                Selected = field.TermContentItemIds.Contains(entry.Term.ContentItemId),
            })];
        }

        view.UniqueValue = view.TermEntries.Find(entry => entry.Selected)?.ContentItemId;
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
    }

    protected override async ValueTask ReadAsync(EditTaxonomyFieldViewModel view, TaxonomyField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        var shown = new EditTaxonomyFieldViewModel();
        await ShowAsync(shown, field, context);
        if (!settings.Unique && shown.TermEntries.Count > 0 && Posted(context, "TermEntries[0].ContentItemId") is null)
        {
            // A form without the terms.
            return;
        }

        var posted = settings.Unique ? [view.UniqueValue] : view.TermEntries.Where(entry => entry is { Selected: true }).Select(entry => entry.ContentItemId);
        var chosen = posted.Where(id => !string.IsNullOrEmpty(id)).Select(id => id!).ToHashSet(StringComparer.Ordinal);
        if (chosen.Any(id => !CanChoose(shown.TermEntries.Find(entry => entry.ContentItemId == id), field, settings)))
        {
            Refuse(context, InputOf(string.Empty, context.PartFieldDefinition), S["Choose from the list: it no longer has what was chosen."]);
            return;
        }

        // In the order in which they are stored, with those that the taxonomy does not have; new ones follow in the order of the taxonomy.
        var kept = field.TermContentItemIds
            .Where(id => chosen.Contains(id) || (shown.TermEntries.TrueForAll(entry => entry.ContentItemId != id) && (!settings.Unique || chosen.Count == 0)))
            .ToList();
        field.TermContentItemIds = [.. kept, .. shown.TermEntries.Select(entry => entry.ContentItemId!).Where(id => chosen.Contains(id) && !kept.Contains(id))];
        field.TaxonomyContentItemId = settings.TaxonomyContentItemId;
    }

    protected override string InputOf(string member, ContentPartFieldDefinition definition) =>
        definition.GetSettings<TaxonomyFieldSettings>().Unique ? nameof(EditTaxonomyFieldViewModel.UniqueValue) : nameof(EditTaxonomyFieldViewModel.TermEntries);

    // What was chosen before the settings changed can stay.
    private static bool CanChoose(TermEntry? entry, TaxonomyField field, TaxonomyFieldSettings settings) =>
        entry is not null && (entry.IsLeaf || !settings.LeavesOnly || field.TermContentItemIds.Contains(entry.ContentItemId));
}
