using ForumOrchard.Languages;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;

namespace ForumOrchard.Terms;

/// <summary>Where an editor chooses terms or puts them in order, they have their labels in the language of the editor, not their one title.</summary>
public sealed class TermEditorLabels : IShapeTableProvider
{
    /// <inheritdoc/>
    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Describe("TaxonomyField_Edit").OnDisplaying(context =>
        {
            foreach (var entry in (context.Shape as EditTaxonomyFieldViewModel)?.TermEntries ?? [])
            {
                if (entry.Term?.As<LabelsPart>()?.Labels.In() is { } label)
                {
                    // A copy: the term belongs to the taxonomy, and may be stored with it.
                    entry.Term = new ContentItem { ContentItemId = entry.Term.ContentItemId, ContentType = entry.Term.ContentType, DisplayText = label };
                }
            }
        });
        builder.Describe("TaxonomyPart_Edit").OnDisplaying(context =>
        {
            if (context.Shape is TaxonomyPartEditViewModel { TaxonomyPart: { } part } view)
            {
                view.TaxonomyPart = new TaxonomyPart
                {
                    ContentItem = part.ContentItem,
                    TermContentType = part.TermContentType,
                    Terms = TermTree.Copy(part.Terms, term => term.DisplayText = term.TryGet<LabelsPart>(out var labels) && labels.Labels.In() is { } label ? label : term.DisplayText),
                };
            }
        });
        return ValueTask.CompletedTask;
    }
}
