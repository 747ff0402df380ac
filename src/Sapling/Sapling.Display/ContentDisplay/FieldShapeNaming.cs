using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;

namespace Sapling.Display.ContentDisplay;

/// <summary>The differentiator and the alternates of a field's shape, each computed once.</summary>
internal sealed class FieldShapeNaming
{
    private static readonly ConcurrentDictionary<Key, FieldShapeNaming> Known = new();

    private FieldShapeNaming(string differentiator, string[] alternates)
    {
        Differentiator = differentiator;
        AddAlternates = context => context.Shape.Metadata.Alternates.AddRange(alternates);
    }

    /// <summary>"HtmlBodyPart-Description"; followed by the shape type if that is not the field's own.</summary>
    public string Differentiator { get; }

    public Action<ShapeDisplayContext> AddAlternates { get; }

    public static FieldShapeNaming For(ContentTypePartDefinition part, ContentPartFieldDefinition field, string shapeType, string? displayType) =>
        Known.GetOrAdd(
            new Key(
                part.ContentTypeDefinition.Name,
                part.Name,
                part.PartDefinition.Name,
                field.Name,
                field.FieldDefinition.Name,
                shapeType,
                displayType),
            static key => new FieldShapeNaming(
                IsOwn(key) ? $"{key.Part}-{key.Field}" : $"{key.Part}-{key.Field}-{key.Shape}",
                [.. Alternates(key).Distinct(StringComparer.Ordinal)]));

    // From general to specific; [DisplayType] comes before the first "__".
    private static IEnumerable<string> Alternates(Key key)
    {
        var display = key.Display ?? string.Empty;
        var type = key.Type.EncodeAlternateElement();
        var field = key.Field.EncodeAlternateElement();

        // Only a display mode or a shape other than the field's own adds to the names.
        var ending = key.Shape == key.FieldType
            ? string.Empty
            : IsOwn(key) ? key.Shape[key.FieldType.Length..] : "__" + key.Shape;

        // TextField_Summary
        yield return ShapeNames.WithDisplayType(key.Shape, display);

        // HtmlBodyPart__Description, Blog__TextField, Blog__HtmlBodyPart__Description, and the same for the display type
        foreach (var (start, rest) in new[]
        {
            (key.PartType, $"__{field}{ending}"),
            (type, $"__{key.FieldType}{ending}"),
            (type, $"__{key.PartType}__{field}{ending}"),
            (type, $"__{key.Part}__{field}{ending}"),
        })
        {
            yield return start + rest;
            yield return $"{start}_{display}{rest}";
        }
    }

    private static bool IsOwn(Key key) =>
        key.Shape == key.FieldType
        || key.Shape.StartsWith(key.FieldType + "_Display__", StringComparison.Ordinal)
        || key.Shape == key.FieldType + "_Edit"
        || key.Shape.StartsWith(key.FieldType + "_Edit__", StringComparison.Ordinal);

    private readonly record struct Key(string Type, string Part, string PartType, string Field, string FieldType, string Shape, string? Display);
}
