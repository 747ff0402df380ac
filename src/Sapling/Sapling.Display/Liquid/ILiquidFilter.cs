using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A Liquid filter that gets its services from the request; registered with <c>AddLiquidFilter&lt;T&gt;("name")</c>.</summary>
public interface ILiquidFilter
{
    ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context);
}
