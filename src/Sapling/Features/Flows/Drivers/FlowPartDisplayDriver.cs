using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Flows.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.Flows.Drivers;

/// <summary>The widgets in order; <c>FlowPart_Empty</c> if there are none.</summary>
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
