using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using Sapling.Display.Liquid.Rendering;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Display.Liquid.Filters;

/// <summary><c>shape_new</c>, <c>shape_properties</c>, <c>shape_render</c> and <c>shape_stringify</c>.</summary>
internal sealed class ShapeFilters : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.Filters.AddFilter("shape_new", NewAsync);
        options.Filters.AddFilter("shape_properties", Properties);
        options.Filters.AddFilter("shape_render", RenderAsync);
        options.Filters.AddFilter("shape_stringify", StringifyAsync);
    }

    private static async ValueTask<FluidValue> NewAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var shape = await context.Services().GetRequiredService<IShapeFactory>().CreateAsync(input.ToStringValue());
        ShapeTags.AddProperties(shape, Named(arguments));
        return new ObjectValue(shape);
    }

    private static ValueTask<FluidValue> Properties(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input.ToObjectValue() is IShape shape)
        {
            ShapeTags.AddProperties(shape, Named(arguments));
        }

        return ValueTask.FromResult(input);
    }

    private static async ValueTask<FluidValue> RenderAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
        => input.ToObjectValue() is IShape shape
            ? new HtmlContentValue(await context.Services().GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape))
            : NilValue.Instance;

    /// <summary>Renders to a string that is encoded on output; for attributes and other filters.</summary>
    private static async ValueTask<FluidValue> StringifyAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
        => input.ToObjectValue() is IShape shape
            ? StringValue.Create(HtmlText.Of(await context.Services().GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape)))
            : NilValue.Instance;

    private static IEnumerable<(string Name, FluidValue Value)> Named(FilterArguments arguments)
        => arguments.Names.Select(name => (name, arguments[name]));
}
