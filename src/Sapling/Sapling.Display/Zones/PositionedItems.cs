using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Children of a shape: sorted on access, and only if one has a position.</summary>
internal struct PositionedItems
{
    private List<IPositioned>? _items;
    private bool _unsorted;

    public readonly int Count => _items?.Count ?? 0;

    public IReadOnlyList<IPositioned> Sorted
    {
        get
        {
            if (_items is null)
            {
                return [];
            }

            if (_unsorted)
            {
                // OrderBy is stable: children with equal positions keep their order.
                _items = [.. _items.OrderBy(item => item, FlatPositionComparer.Instance)];
                _unsorted = false;
            }

            return _items;
        }
    }

    public void Add(object? item, string? position)
    {
        if (item is null)
        {
            return;
        }

        if (item is not IPositioned positioned)
        {
            positioned = PositionWrapper.TryWrap(item, position)
                ?? throw new ArgumentException($"A {item.GetType()} cannot be a child of a shape.", nameof(item));
        }
        else if (position is not null)
        {
            positioned.Position = position;
        }

        _items ??= [];
        _unsorted |= _items.Count > 0 && FlatPositionComparer.Instance.Compare(_items[^1], positioned) > 0;
        _items.Add(positioned);
    }

    public readonly void Remove(string name) =>
        _items?.RemoveAll(item => item is IShape shape && shape.Metadata.Name == name);

    public readonly IShape? Named(string name) =>
        _items?.Find(item => item is IShape shape && shape.Metadata.Name == name) as IShape;
}
