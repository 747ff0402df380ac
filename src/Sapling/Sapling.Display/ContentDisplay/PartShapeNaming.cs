using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;

namespace Sapling.Display.ContentDisplay;

/// <summary>
/// The differentiator and the alternates of a part's shape. They are few and used on every page, so each is computed
/// once.
/// </summary>
internal sealed class PartShapeNaming
{
    private static readonly ConcurrentDictionary<(string Type, string Part, string PartType, string Shape, string? Display), PartShapeNaming> Known = new();

    private PartShapeNaming(string differentiator, string[] alternates)
    {
        Differentiator = differentiator;
        AddAlternates = context => context.Shape.Metadata.Alternates.AddRange(alternates);
    }

    /// <summary>The part's name; followed by the shape type if that is not the part's own: "HtmlBodyPart", "BlogPart-Archive".</summary>
    public string Differentiator { get; }

    public Action<ShapeDisplayContext> AddAlternates { get; }

    public static PartShapeNaming For(ContentTypePartDefinition definition, string shapeType, string? displayType) =>
        Known.GetOrAdd(
            (definition.ContentTypeDefinition.Name, definition.Name, definition.PartDefinition.Name, shapeType, displayType),
            static key =>
            {
                var isOwn = IsOwn(key.Shape, key.PartType);
                return new PartShapeNaming(
                    isOwn ? key.Part : $"{key.Part}-{key.Shape}",
                    [.. Alternates(key.Type, key.Part, key.PartType, key.Shape, key.Display ?? string.Empty).Distinct(StringComparer.Ordinal)]);
            });

    // From general to specific; [DisplayType] comes before the first "__".
    private static IEnumerable<string> Alternates(string type, string part, string partType, string shape, string display)
    {
        type = type.EncodeAlternateElement();
        var isOwn = IsOwn(shape, partType);

        // HtmlBodyPart_Summary
        yield return ShapeNames.WithDisplayType(shape, display);

        foreach (var name in part == partType ? [partType] : new[] { partType, part })
        {
            // Blog__HtmlBodyPart, Blog__BlogPart__Archive; Blog_Summary__HtmlBodyPart, Blog_Summary__BlogPart__Archive
            var ending = isOwn ? $"__{name}" : $"__{name}__{shape}";
            yield return type + ending;
            yield return $"{type}_{display}{ending}";

            // Blog__HtmlBodyPart_Display__Cards
            if (isOwn && shape.Length > partType.Length)
            {
                yield return $"{type}__{name}{shape[partType.Length..]}";
                yield return $"{type}_{display}__{name}{shape[partType.Length..]}";
            }
        }
    }

    /// <summary>The part's own shape, in any display mode.</summary>
    private static bool IsOwn(string shape, string partType) =>
        shape == partType
        || shape.StartsWith(partType + "_Display__", StringComparison.Ordinal)
        || shape == partType + "_Edit"
        || shape.StartsWith(partType + "_Edit__", StringComparison.Ordinal);
}
