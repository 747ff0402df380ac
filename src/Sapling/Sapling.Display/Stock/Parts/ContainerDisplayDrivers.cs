using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;
using OrchardCore.Taxonomies.Models;

namespace Sapling.Stock.Parts;

/// <summary>Widgets one below the other; <c>FlowPart_Empty</c> if there are none.</summary>
internal sealed class FlowPartDisplayDriver : StockPartDisplayDriver<FlowPart>
{
    public override IDisplayResult Display(FlowPart part, BuildPartDisplayContext context)
        => Show(part, context, part.Widgets.Count > 0 ? nameof(FlowPart) : "FlowPart_Empty", shape =>
        {
            shape.Properties["Widgets"] = part.Widgets;
            return ValueTask.CompletedTask;
        })
        .Location("Detail", "Content");
}

/// <summary>Items inside the item, each in the display type of the settings; <c>BagPart_Empty</c> if there are none.</summary>
internal sealed class BagPartDisplayDriver : StockPartDisplayDriver<BagPart>
{
    public override IDisplayResult Display(BagPart part, BuildPartDisplayContext context)
        => Show(part, context, part.ContentItems.Count > 0 ? nameof(BagPart) : "BagPart_Empty", shape =>
        {
            var settings = context.TypePartDefinition.GetSettings<BagPartSettings>();
            shape.Properties["ContentItems"] = part.ContentItems;
            shape.Properties["Settings"] = settings;
            shape.Properties["DisplayType"] = settings.DisplayType;
            return ValueTask.CompletedTask;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}

/// <summary>The terms of a taxonomy.</summary>
internal sealed class TaxonomyPartDisplayDriver : StockPartDisplayDriver<TaxonomyPart>
{
    public override IDisplayResult Display(TaxonomyPart part, BuildPartDisplayContext context)
        => Show(part, context, nameof(TaxonomyPart.Terms), part.Terms).Location("Detail", "Content:5");
}
