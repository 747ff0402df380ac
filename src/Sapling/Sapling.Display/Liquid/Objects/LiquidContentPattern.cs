using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using Sapling.Content.Text;

namespace Sapling.Display.Liquid.Objects;

/// <summary>Titles, aliases and addresses from patterns.</summary>
internal sealed class LiquidContentPattern(ILiquidTemplateManager templates) : IContentPattern
{
    public Task<string> RenderAsync(string pattern, ContentItem item, ContentPart part)
    {
        var model = new Dictionary<string, object>
        {
            [nameof(ContentItem)] = item,
            [part.GetType().Name] = part,
        };

        return templates.RenderStringAsync(pattern, NullEncoder.Default, model, [KeyValuePair.Create<string, FluidValue>(nameof(ContentItem), new ObjectValue(item))]);
    }
}
