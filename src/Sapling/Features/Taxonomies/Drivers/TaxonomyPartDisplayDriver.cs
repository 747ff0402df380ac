using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Taxonomies.Drivers;

/// <summary>The terms of a taxonomy.</summary>
internal sealed class TaxonomyPartDisplayDriver : StockPartDisplayDriver<TaxonomyPart>
{
    public override IDisplayResult Display(TaxonomyPart part, BuildPartDisplayContext context)
        => Show(part, context, nameof(TaxonomyPart.Terms), part.Terms).Location("Detail", "Content:5");
}
