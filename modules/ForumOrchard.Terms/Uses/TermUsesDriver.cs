using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Models;

namespace ForumOrchard.Terms.Uses;

/// <summary>Shows in the form of a term which items have it, and leads to merging it with another.</summary>
public sealed class TermUsesDriver(TermUses uses) : ContentPartDisplayDriver<LabelsPart>
{
    /// <inheritdoc/>
    public override IDisplayResult? Edit(LabelsPart part, BuildPartEditorContext context)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(context);
        return context.IsNew || !part.ContentItem.TryGet<TermPart>(out var term) ? null : Initialize<TermUsesViewModel>("TermUses_Edit", async view =>
        {
            view.TaxonomyContentItemId = term.TaxonomyContentItemId;
            view.TermContentItemId = part.ContentItem.ContentItemId;
            view.Items = await uses.OfAsync([part.ContentItem.ContentItemId]);
        }).Location("Parts:90");
    }

    /// <inheritdoc/>
    public override Task<IDisplayResult?> UpdateAsync(LabelsPart part, UpdatePartEditorContext context) => Task.FromResult(Edit(part, context));
}
