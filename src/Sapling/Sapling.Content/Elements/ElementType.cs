using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OrchardCore.ContentManagement;

namespace Sapling.Content.Elements;

/// <summary>
/// How a class of elements maps to JSON, through the accessors that System.Text.Json compiles once per class. Members
/// are read directly from the nodes: each page reads dozens of parts, and writing a node out just to parse it again
/// would cost more than everything else.
/// </summary>
internal sealed class ElementType
{
    private static readonly ConcurrentDictionary<Type, ElementType> _types = new();

    private readonly Type _type;
    private readonly Func<object>? _create;

    // By exact name, or ignoring case, because people write recipes by hand.
    private readonly Dictionary<string, ElementMember> _byName;
    private readonly ElementMember[] _elements;

    private ElementType(Type type)
    {
        var info = ContentJson.Options.GetTypeInfo(type);
        var properties = info.Properties.Where(property => property.Get is not null).ToArray();
        _type = type;
        Members = properties.Select(property => new ElementMember(property)).ToArray();
        _byName = Members.ToDictionary(member => member.Name, StringComparer.OrdinalIgnoreCase);
        _elements = Members.Where(member => member.IsElement).ToArray();

        // A class that needs more than setting plain members is left to the serializer.
        var isPlain = info.Kind == JsonTypeInfoKind.Object
            && properties.All(property => property is { CustomConverter: null, IsExtensionData: false, IsRequired: false, NumberHandling: null, ObjectCreationHandling: null })
            && info is { OnDeserializing: null, OnDeserialized: null, PolymorphismOptions: null };

        _create = isPlain ? info.CreateObject : null;
    }

    internal ElementMember[] Members { get; }

    internal static ElementType Of(Type type) => _types.GetOrAdd(type, static key => new ElementType(key));

    /// <summary>Reads an element and the elements in its members; each keeps its own JSON.</summary>
    internal ContentElement Read(JsonObject data, ContentItem? item)
    {
        ContentElement element;

        if (_create is null)
        {
            element = (ContentElement)data.Deserialize(_type, ContentJson.Options)!;
            ContentJson.Bind(element, data, item);
            return element;
        }

        element = (ContentElement)_create();
        element.Data = data;

        if (item is not null)
        {
            element.ContentItem = item;
        }

        // Iterate over the JSON, which has fewer members than the class.
        foreach (var (name, node) in data)
        {
            if (_byName.TryGetValue(name, out var member) && (member.Name == name || !data.ContainsKey(member.Name)))
            {
                member.Read(element, node, item);
            }
        }

        foreach (var member in _elements)
        {
            member.BindMade(element, item);
        }

        return element;
    }
}

/// <summary>A member of an element class.</summary>
internal sealed class ElementMember(JsonPropertyInfo property)
{
    private readonly Type _plainType = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    internal string Name { get; } = property.Name;

    internal Type Type { get; } = property.PropertyType;

    internal Func<object, object?> Get { get; } = property.Get!;

    /// <summary>Whether the member is a part or a field, with its own JSON; contained items are values.</summary>
    internal bool IsElement { get; } =
        typeof(ContentElement).IsAssignableFrom(property.PropertyType) && !typeof(ContentItem).IsAssignableFrom(property.PropertyType);

    private bool CanBeNull { get; } = !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null;

    /// <summary>Sets the member from the JSON under its name.</summary>
    internal void Read(ContentElement owner, JsonNode? node, ContentItem? item)
    {
        if (property.Set is not { } set)
        {
            return;
        }

        if (!IsElement)
        {
            if (node is not null || CanBeNull)
            {
                set(owner, ValueOf(node));
            }
        }
        else if (node is JsonObject data)
        {
            var child = ElementType.Of(Type).Read(data, item);
            child.IsMember = true;
            set(owner, child);
            owner.Elements[Name] = child;
        }
    }

    /// <summary>Binds an element that the class created, and that the JSON lacks, to its owner.</summary>
    internal void BindMade(ContentElement owner, ContentItem? item)
    {
        if (!owner.Elements.ContainsKey(Name) && Get(owner) is ContentElement made)
        {
            ContentJson.Bind(made, made.Data, item);
            made.IsMember = true;
            owner.Elements[Name] = made;
        }
    }

    // The value types of nearly all fields; the serializer would write them out and parse them again.
    private object? ValueOf(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when Type == typeof(string) && value.TryGetValue<string>(out var text) => text,
        JsonValue value when _plainType == typeof(bool) && value.TryGetValue<bool>(out var truth) => truth,
        JsonValue value when _plainType == typeof(decimal) && value.TryGetValue<decimal>(out var number) => number,
        JsonValue value when _plainType == typeof(DateTime) && value.TryGetValue<DateTime>(out var time) => time,
        JsonArray array when Type == typeof(string[]) && TryTexts(array, out var texts) => texts,
        _ => node.Deserialize(Type, ContentJson.Options),
    };

    private static bool TryTexts(JsonArray array, out string[] texts)
    {
        texts = new string[array.Count];

        for (var i = 0; i < texts.Length; i++)
        {
            if (array[i] is not JsonValue value || !value.TryGetValue<string>(out var text))
            {
                return false;
            }

            texts[i] = text;
        }

        return true;
    }
}
