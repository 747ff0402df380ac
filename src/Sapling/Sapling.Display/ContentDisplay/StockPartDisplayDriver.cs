using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Display.ContentDisplay;

/// <summary>
/// Shows a part with the template of its name. The shape has the part under its name, <c>ContentItem</c>,
/// <c>TypePartDefinition</c>, and the driver's additions.
/// </summary>
internal abstract class StockPartDisplayDriver<TPart> : ContentPartDisplayDriver<TPart>
    where TPart : ContentPart, new()
{
    /// <param name="part">The part.</param>
    /// <param name="context">The display context.</param>
    /// <param name="shapeType">The part's own name, or a variant's.</param>
    /// <param name="describe">Adds to the shape.</param>
    protected ShapeResult Show(TPart part, BuildPartDisplayContext context, string shapeType, Func<IShape, ValueTask> describe)
        => Factory(GetDisplayShapeType(shapeType, context), async build =>
        {
            var shape = await build.ShapeFactory.CreateAsync(shapeType);
            shape.Properties[typeof(TPart).Name] = part;
            shape.Properties["ContentItem"] = part.ContentItem;
            shape.Properties["TypePartDefinition"] = context.TypePartDefinition;
            await describe(shape);
            return shape;
        });

    protected ShapeResult Show(TPart part, BuildPartDisplayContext context, string name, object? value)
        => Show(part, context, typeof(TPart).Name, shape =>
        {
            shape.Properties[name] = value;
            return ValueTask.CompletedTask;
        });
}
