using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Implementation;

namespace ForumOrchard.Editing.Fields;

/// <summary>
/// Shows the names, hints and choices of fields in the language of the editor. Definitions hold them in one language, and Orchard Core 2
/// shows them as they are. The context of a text is the class of the part, so that the module that defines a field translates it: "Kind" of an act is not that of a page.
/// </summary>
internal sealed class FieldTexts(IStringLocalizerFactory localizers, ITypeActivatorFactory<ContentPart> parts) : IShapeDisplayEvents
{
    /// <summary>The settings that an editor reads; a name is that of a choice.</summary>
    private static readonly string[] Texts = ["DisplayName", "Hint", "HintLinkText", "Label", "Name", "Placeholder"];

    /// <inheritdoc/>
    public Task DisplayingAsync(ShapeDisplayContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var shape = context.Shape;

        // The editors of all fields have a model of their own with the same two properties.
        if (shape.Metadata.Type.Contains("_Edit", StringComparison.Ordinal)
            && typeof(ContentField).IsAssignableFrom(shape.GetType().GetProperty("Field")?.PropertyType)
            && shape.GetType().GetProperty("PartFieldDefinition") is { CanWrite: true } property
            && property.GetValue(shape) is ContentPartFieldDefinition { PartDefinition.Name: { } part } field)
        {
            property.SetValue(shape, Translate(field, localizers.Create(parts.GetTypeActivator(part).Type)));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DisplayedAsync(ShapeDisplayContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task DisplayingFinalizedAsync(ShapeDisplayContext context) => Task.CompletedTask;

    /// <summary>A copy: the definition belongs to all forms, and may be stored with what an administrator changes in it.</summary>
    private static ContentPartFieldDefinition Translate(ContentPartFieldDefinition field, IStringLocalizer localizer)
    {
        var settings = field.Settings.DeepClone().AsObject();
        Translate(settings, localizer);
        return new ContentPartFieldDefinition(field.FieldDefinition, field.Name, settings)
        {
            PartDefinition = field.PartDefinition,
            ContentTypePartDefinition = field.ContentTypePartDefinition,
        };
    }

    private static void Translate(JsonNode? settings, IStringLocalizer localizer)
    {
        switch (settings)
        {
            case JsonArray array:
                foreach (var one in array)
                {
                    Translate(one, localizer);
                }

                break;
            case JsonObject values:
                foreach (var (name, value) in values.ToList())
                {
                    if (value is not JsonValue single)
                    {
                        Translate(value, localizer);
                    }
                    else if (Texts.Contains(name, StringComparer.OrdinalIgnoreCase) && single.TryGetValue<string>(out var text) && text.Length > 0)
                    {
                        values[name] = localizer[text].Value;
                    }
                }

                break;
        }
    }
}
