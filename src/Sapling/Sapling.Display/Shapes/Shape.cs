using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>A shape without a class of its own; its data is in <see cref="Composite.Properties"/>.</summary>
public class Shape : Composite, IShape, IPositioned, IEnumerable<object>
{
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;
    private PositionedItems _items;

    public ShapeMetadata Metadata { get; } = new();

    public string? Id { get; set; }

    public string? TagName { get; set; }

    public IList<string> Classes => _classes ??= [];

    public IDictionary<string, string> Attributes => _attributes ??= [];

    public IReadOnlyList<IPositioned> Items => _items.Sorted;

    public bool HasItems => _items.Count > 0;

    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    public virtual ValueTask<IShape> AddAsync(object? item, string? position)
    {
        _items.Add(item, position);
        return new ValueTask<IShape>(this);
    }

    /// <summary>Removes the children with this name.</summary>
    public void Remove(string shapeName) => _items.Remove(shapeName);

    /// <summary>The child with this name; null if there is none.</summary>
    public IShape? Named(string shapeName) => _items.Named(shapeName);

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Items.GetEnumerator();

    public virtual IEnumerator GetEnumerator() => Items.GetEnumerator();
}
