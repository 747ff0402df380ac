using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>
/// Names of more specific templates in the order they were added, without duplicates; the last one that has a template
/// wins.
/// </summary>
/// <remarks>A page has hundreds of these, most of them empty or short, so searching a list beats a set.</remarks>
public class AlternatesCollection : IEnumerable<string>
{
    private List<string>? _names;

    public AlternatesCollection(params string[] alternates)
    {
        AddRange(alternates);
    }

    /// <summary>A new empty collection, not shared.</summary>
    public static AlternatesCollection Empty => new();

    public int Count => _names?.Count ?? 0;

    /// <summary>The most specific name; an empty string if there is none.</summary>
    public string Last => Count == 0 ? string.Empty : _names![^1];

    public string this[int index] => _names is null ? throw new ArgumentOutOfRangeException(nameof(index)) : _names[index];

    public void Add(string alternate)
    {
        _names ??= [];
        if (!_names.Contains(alternate))
        {
            _names.Add(alternate);
        }
    }

    public void AddRange(AlternatesCollection alternates) => AddRange((IEnumerable<string>)alternates);

    public void AddRange(IEnumerable<string> alternates)
    {
        foreach (var alternate in alternates)
        {
            Add(alternate);
        }
    }

    public void Remove(string alternate) => _names?.Remove(alternate);

    public void Clear() => _names?.Clear();

    public bool Contains(string alternate) => _names is not null && _names.Contains(alternate);

    public IEnumerator<string> GetEnumerator() => (_names ?? Enumerable.Empty<string>()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
