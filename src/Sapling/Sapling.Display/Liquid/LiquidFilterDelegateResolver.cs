using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Liquid;

/// <summary>Runs a filter class with the services of the request that renders the template.</summary>
public class LiquidFilterDelegateResolver<TLiquidFilter>
    where TLiquidFilter : class, ILiquidFilter
{
    public ValueTask<FluidValue> ResolveAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var liquidContext = (LiquidTemplateContext)context;
        return liquidContext.Services.GetRequiredService<TLiquidFilter>().ProcessAsync(input, arguments, liquidContext);
    }
}
