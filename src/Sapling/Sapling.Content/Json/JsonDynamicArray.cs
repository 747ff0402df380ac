using System.Collections;
using System.Dynamic;
using System.Globalization;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>
/// A JSON array for C#'s <c>dynamic</c>: indexable, countable and enumerable, with elements converted like the members
/// of <see cref="JsonDynamicObject" />.
/// </summary>
public sealed class JsonDynamicArray : DynamicObject, IEnumerable<object?>
{
    public JsonDynamicArray(JsonArray node) => Node = node;

    internal JsonArray Node { get; }

    public int Count => Node.Count;

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = JsonDynamicObject.Wrap(Node[Convert.ToInt32(indexes[0], CultureInfo.InvariantCulture)]);
        return true;
    }

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = binder.Type.IsInstanceOfType(Node) ? Node : null;
        return result is not null;
    }

    public IEnumerator<object?> GetEnumerator() => Node.Select(JsonDynamicObject.Wrap).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => Node.ToJsonString();
}
