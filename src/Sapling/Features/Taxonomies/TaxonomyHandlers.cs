using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Taxonomies.Models;

namespace Sapling.Features.Taxonomies;

/// <summary>Terms are items contained in the taxonomy.</summary>
internal sealed class TaxonomyPartHandler : ContentPartHandler<TaxonomyPart>
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, TaxonomyPart part) => context.ForAsync<ContainedContentItemsAspect>(aspect =>
    {
        aspect.Accessors.Add(data => data[nameof(TaxonomyPart)]?[nameof(TaxonomyPart.Terms)] as JsonArray);
        return Task.CompletedTask;
    });
}

/// <summary>The child terms of a term are items contained in it, whatever its type.</summary>
internal sealed class TermContentHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContainedContentItemsAspect>(aspect =>
    {
        if (context.ContentItem.Has<TermPart>() || context.ContentItem.Has(TaxonomyTerms.Children))
        {
            aspect.Accessors.Add(data => data[TaxonomyTerms.Children] as JsonArray);
        }

        return Task.CompletedTask;
    });
}
