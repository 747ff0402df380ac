using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Fields;
using Sapling.Display.Liquid.Caching;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Features.Taxonomies.Liquid;

/// <summary><c>taxonomy_terms</c>, the terms of a field, and <c>inherited_terms</c>, a term with its ancestors.</summary>
internal sealed class TaxonomyFilters : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.Filters.AddFilter("taxonomy_terms", TermsAsync);
        options.Filters.AddFilter("inherited_terms", InheritedAsync);
    }

    /// <summary>
    /// The input is a taxonomy field, as JSON or as an object, or a list of term ids with the taxonomy as first
    /// argument.
    /// </summary>
    private static async ValueTask<FluidValue> TermsAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        string taxonomyId;
        string[] termIds;
        if (input.Type == FluidValues.Array || input.Type == FluidValues.String)
        {
            taxonomyId = IdOf(arguments.At(0));
            termIds = TagArguments.Words(input);
        }
        else
        {
            taxonomyId = (await input.GetValueAsync(nameof(TaxonomyField.TaxonomyContentItemId), context)).ToStringValue();
            termIds = TagArguments.Words(await input.GetValueAsync(nameof(TaxonomyField.TermContentItemIds), context));
        }

        if (termIds.Length == 0 || await TaxonomyAsync(taxonomyId, context) is not { } taxonomy)
        {
            return ArrayValue.Empty;
        }

        return FluidValue.Create(termIds.Select(id => TaxonomyTerms.Find(taxonomy, id)).OfType<ContentItem>().ToList(), context.Options);
    }

    private static async ValueTask<FluidValue> InheritedAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
        => await TaxonomyAsync(IdOf(arguments.At(0)), context) is { } taxonomy
            ? FluidValue.Create(TaxonomyTerms.Lineage(taxonomy, IdOf(input)), context.Options)
            : ArrayValue.Empty;

    private static string IdOf(FluidValue value) => value.ToObjectValue() is IContent content ? content.ContentItem.ContentItemId : value.ToStringValue();

    private static ValueTask<ContentItem?> TaxonomyAsync(string id, TemplateContext context) => string.IsNullOrEmpty(id)
        ? new ValueTask<ContentItem?>((ContentItem?)null)
        : context.Services().GetRequiredService<SharedContent>().GetAsync(id);
}
