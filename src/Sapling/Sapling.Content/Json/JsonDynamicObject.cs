using System.Dynamic;
using System.Globalization;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON object for C#'s <c>dynamic</c>, to read and write: numbers, text and booleans as such, other members dynamically, missing ones as null.</summary>
public sealed class JsonDynamicObject : DynamicObject
{
    public JsonDynamicObject(JsonObject node) => Node = node;

    internal JsonObject Node { get; }

    public override IEnumerable<string> GetDynamicMemberNames() => Node.Select(property => property.Key);

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = Wrap(Node[binder.Name]);
        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        Node[binder.Name] = Unwrap(value);
        return true;
    }

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = indexes is [string name] ? Wrap(Node[name]) : null;
        return indexes is [string];
    }

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value)
    {
        if (indexes is not [string name])
        {
            return false;
        }

        Node[name] = Unwrap(value);
        return true;
    }

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = binder.Type.IsInstanceOfType(Node) ? Node : binder.Type == typeof(string) ? ToString() : null;
        return result is not null;
    }

    public override string ToString() => Node.ToJsonString();

    internal static object? Wrap(JsonNode? node) => node switch
    {
        null => null,
        JsonObject value => new JsonDynamicObject(value),
        JsonArray array => new JsonDynamicArray(array),
        JsonValue value => Plain(value),
        _ => null,
    };

    internal static JsonNode? Unwrap(object? value) => value switch
    {
        null => null,
        JsonDynamicObject dynamic => dynamic.Node.Parent is null ? dynamic.Node : dynamic.Node.DeepClone(),
        JsonDynamicArray dynamic => dynamic.Node.Parent is null ? dynamic.Node : dynamic.Node.DeepClone(),
        JsonNode node => node.Parent is null ? node : node.DeepClone(),
        _ => JsonSerializer.SerializeToNode(value, value.GetType()),
    };

    private static object? Plain(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.TryGetValue<string>(out var text) ? text : value.ToString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(value),
        _ => null,
    };

    /// <summary>
    /// Whole numbers as long, others as decimal if it can hold them. The text decides, because a value set by code can
    /// have any type.
    /// </summary>
    private static object Number(JsonValue value)
    {
        var text = value.ToJsonString();

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
