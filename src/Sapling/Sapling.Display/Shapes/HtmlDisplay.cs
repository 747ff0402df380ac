using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using Sapling.Display.Descriptors;

namespace Sapling.Display.Shapes;

/// <inheritdoc cref="IHtmlDisplay"/>
internal sealed class HtmlDisplay(CurrentShapeTable shapeTable, IEnumerable<IShapeDisplayEvents> events) : IHtmlDisplay
{
    private readonly IShapeDisplayEvents[] _events = [.. events];

    public async Task<IHtmlContent> ExecuteAsync(DisplayContext context)
    {
        var table = await shapeTable.GetAsync();
        var metadata = context.Value.Metadata;
        var descriptor = Descriptor(table, metadata.Type);
        var display = new ShapeDisplayContext
        {
            Shape = context.Value,
            DisplayContext = context,
            ServiceProvider = context.ServiceProvider,
            ChildContent = metadata.ChildContent,
        };

        context.HtmlFieldPrefix = metadata.Prefix;
        await DisplayingAsync(display, descriptor, metadata);
        await RenderAsync(display, descriptor, table);
        await WrapAsync(display, descriptor, table);
        await DisplayedAsync(display, descriptor, metadata);

        return display.ChildContent ?? HtmlString.Empty;
    }

    private async ValueTask DisplayingAsync(ShapeDisplayContext display, ShapeDescriptor? descriptor, ShapeMetadata metadata)
    {
        foreach (var listener in _events)
        {
            await listener.DisplayingAsync(display);
        }

        if (descriptor is not null)
        {
            foreach (var action in descriptor.DisplayingAsync)
            {
                await action(display);
            }
        }

        foreach (var action in metadata.Displaying)
        {
            action(display);
        }

        foreach (var listener in _events)
        {
            await listener.DisplayingFinalizedAsync(display);
        }
    }

    private static async ValueTask RenderAsync(ShapeDisplayContext display, ShapeDescriptor? descriptor, ShapeTable table)
    {
        if (display.ChildContent is not null)
        {
            return;
        }

        var metadata = display.Shape.Metadata;
        var binding = Binding(table, metadata)
            ?? throw new InvalidOperationException(
                $"The shape type '{metadata.Type}' has no template in this theme or in any enabled module. Alternates tried: {string.Join(", ", metadata.Alternates.Reverse())}.");

        if (descriptor is not null)
        {
            foreach (var action in descriptor.ProcessingAsync)
            {
                await action(display);
            }
        }

        foreach (var action in metadata.ProcessingAsync)
        {
            await action(display.Shape);
        }

        display.ChildContent = await binding.BindingAsync(display.DisplayContext);
    }

    /// <summary>Each wrapper gets the inner content as the shape's child content; the wrapper added first is the innermost.</summary>
    private static async ValueTask WrapAsync(ShapeDisplayContext display, ShapeDescriptor? descriptor, ShapeTable table)
    {
        var metadata = display.Shape.Metadata;
        if (descriptor is { Wrappers.Count: > 0 })
        {
            metadata.Wrappers.AddRange(descriptor.Wrappers);
        }

        for (var index = 0; index < metadata.Wrappers.Count; index++)
        {
            if (table.Bindings.TryGetValue(metadata.Wrappers[index], out var wrapper))
            {
                metadata.ChildContent = display.ChildContent;
                display.ChildContent = await wrapper.BindingAsync(display.DisplayContext);
            }
        }
    }

    private async ValueTask DisplayedAsync(ShapeDisplayContext display, ShapeDescriptor? descriptor, ShapeMetadata metadata)
    {
        foreach (var listener in _events)
        {
            await listener.DisplayedAsync(display);
        }

        if (descriptor is not null)
        {
            foreach (var action in descriptor.DisplayedAsync)
            {
                await action(display);
            }
        }

        foreach (var action in metadata.Displayed)
        {
            action(display);
        }
    }

    /// <summary>
    /// The binding of the last added alternate that has one, otherwise of the shape type, otherwise of the base type
    /// that the shape type is an alternate of.
    /// </summary>
    private static ShapeBinding? Binding(ShapeTable table, ShapeMetadata metadata)
    {
        for (var index = metadata.Alternates.Count - 1; index >= 0; index--)
        {
            if (table.Bindings.TryGetValue(metadata.Alternates[index], out var alternate))
            {
                return alternate;
            }
        }

        for (var type = metadata.Type; ; type = type[..type.LastIndexOf("__", StringComparison.Ordinal)])
        {
            if (table.Bindings.TryGetValue(type, out var binding))
            {
                return binding;
            }

            if (type.LastIndexOf("__", StringComparison.Ordinal) <= 0)
            {
                return null;
            }
        }
    }

    private static ShapeDescriptor? Descriptor(ShapeTable table, string shapeType)
    {
        if (table.Descriptors.TryGetValue(shapeType, out var descriptor))
        {
            return descriptor;
        }

        var alternate = shapeType.IndexOf("__", StringComparison.Ordinal);
        return alternate > 0 && table.Descriptors.TryGetValue(shapeType[..alternate], out descriptor) ? descriptor : null;
    }
}
