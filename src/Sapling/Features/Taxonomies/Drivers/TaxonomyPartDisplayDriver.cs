using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;
using Sapling.Display.ContentDisplay;
using Sapling.Features.Contents.Containers;

namespace Sapling.Features.Taxonomies.Drivers;

/// <summary>The terms of a taxonomy; in its form, their order: each term has a form of its own.</summary>
internal sealed class TaxonomyPartDisplayDriver(IContentDefinitionManager definitions, IStringLocalizer<TaxonomyPartDisplayDriver> S) : StockPartDisplayDriver<TaxonomyPart>
{
    public override IDisplayResult Display(TaxonomyPart part, BuildPartDisplayContext context)
        => Show(part, context, nameof(TaxonomyPart.Terms), part.Terms).Location("Detail", "Content:5");

    public override IDisplayResult Edit(TaxonomyPart part, BuildPartEditorContext context) => Initialize<TaxonomyPartEditViewModel>(GetEditorShapeType(context), view =>
    {
        view.TermContentType = part.TermContentType;
        view.TaxonomyPart = part;
    });

    public override async Task<IDisplayResult> UpdateAsync(TaxonomyPart part, UpdatePartEditorContext context)
    {
        if (part.Terms.Count == 0)
        {
            var view = new TaxonomyPartEditViewModel();
            await context.Updater.TryUpdateModelAsync(view, Prefix, model => model.TermContentType);
            part.TermContentType = view.TermContentType;
            if (string.IsNullOrEmpty(view.TermContentType) || await definitions.GetTypeDefinitionAsync(view.TermContentType) is not { } type || !TaxonomyTerms.CanBeTerm(type))
            {
                context.Updater.ModelState.AddModelError($"{Prefix}.{nameof(view.TermContentType)}", S["Choose what the terms are."]);
            }
        }

        var form = new ItemTreeForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        if (form.IsAny)
        {
            var tree = TaxonomyTerms.TreeOf(part);
            if (form.ApplyTo(tree))
            {
                part.Terms = tree.ToList();
            }
            else
            {
                context.Updater.ModelState.Remove($"{Prefix}.{nameof(form.Hierarchy)}");
                context.Updater.ModelState.AddModelError(Prefix, S["The taxonomy has other terms than when you opened it. They are below as they are now: put them in order again."]);
            }
        }

        return Edit(part, context);
    }
}
