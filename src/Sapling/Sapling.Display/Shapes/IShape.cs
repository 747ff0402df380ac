using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>A piece of a page before it is rendered: a type that chooses a template, data for it, and children.</summary>
public interface IShape
{
    ShapeMetadata Metadata { get; }

    /// <summary>The element's HTML id, if the template writes one.</summary>
    string? Id { get; set; }

    string? TagName { get; set; }

    IList<string> Classes { get; }

    IDictionary<string, string> Attributes { get; }

    IDictionary<string, object?> Properties { get; }

    /// <summary>The children, sorted by position.</summary>
    IReadOnlyList<IPositioned> Items { get; }

    /// <summary>
    /// Adds a child: a shape, or anything that can be written (HTML content as it is, strings encoded). Null adds
    /// nothing.
    /// </summary>
    ValueTask<IShape> AddAsync(object? item, string? position);
}
