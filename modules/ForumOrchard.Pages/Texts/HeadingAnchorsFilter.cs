using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace ForumOrchard.Pages.Texts;

/// <summary><c>{{ Model.Html | heading_anchors | raw }}</c>: the text of a page, with an id on each of its headings.</summary>
public sealed class HeadingAnchorsFilter : ILiquidFilter
{
    /// <inheritdoc/>
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(input);
        return new StringValue(HeadingAnchors.AddTo(input.ToStringValue()));
    }
}
