using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Flows.Drivers;

/// <summary>The contained items, each in the display type from the settings; <c>BagPart_Empty</c> if there are none.</summary>
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
