using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Display.ContentDisplay;

/// <summary>
/// Shows a field with the template of its name. The shape has <c>Field</c>, <c>Part</c>, <c>PartFieldDefinition</c> and
/// each value of the field under its own name: <c>Model.Text</c>, <c>Model.Url</c>.
/// </summary>
internal class StockFieldDisplayDriver<TField> : ContentFieldDisplayDriver<TField>
    where TField : ContentField, new()
{
    public override IDisplayResult Display(TField field, BuildFieldDisplayContext fieldDisplayContext)
        => Factory(GetDisplayShapeType(fieldDisplayContext), async context =>
        {
            var shape = await context.ShapeFactory.CreateAsync(typeof(TField).Name);
            foreach (var (name, value) in field.Data)
            {
                shape.Properties[name] = value;
            }

            shape.Properties["Field"] = field;
            shape.Properties["Part"] = fieldDisplayContext.ContentPart;
            shape.Properties["PartFieldDefinition"] = fieldDisplayContext.PartFieldDefinition;
            shape.Properties["Label"] = fieldDisplayContext.PartFieldDefinition.DisplayName();
            await DescribeAsync(shape, field);
            return shape;
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");

    /// <summary>Adds data that is not among the field's values.</summary>
    protected virtual ValueTask DescribeAsync(IShape shape, TField field) => ValueTask.CompletedTask;
}
