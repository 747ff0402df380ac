using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OrchardCore.ContentManagement;

namespace Sapling.Content.Elements;

/// <summary>
/// A class of elements as it is in JSON, by the accessors that System.Text.Json compiles once for each class. Members are read straight from the nodes:
/// each page reads dozens of parts, and to write a node out only to parse it again would cost more than all else.
/// </summary>
internal sealed class ElementType
{
    private static readonly ConcurrentDictionary<Type, ElementType> _types = new();

    private readonly Type _type;
    private readonly Func<object>? _create;

    private ElementType(Type type)
    {
        var info = ContentJson.Options.GetTypeInfo(type);
        var properties = info.Properties.Where(property => property.Get is not null).ToArray();
        _type = type;
        Members = properties.Select(property => new ElementMember(property)).ToArray();

        // Whatever asks more of the serializer than to set plain members is left to it.
        var isPlain = info.Kind == JsonTypeInfoKind.Object
            && properties.All(property => property is { CustomConverter: null, IsExtensionData: false, IsRequired: false, NumberHandling: null, ObjectCreationHandling: null })
            && info is { OnDeserializing: null, OnDeserialized: null, PolymorphismOptions: null };

        _create = isPlain ? info.CreateObject : null;
    }

    internal ElementMember[] Members { get; }

    internal static ElementType Of(Type type) => _types.GetOrAdd(type, static key => new ElementType(key));

    /// <summary>Reads an element and those in its members; each keeps its JSON as its own.</summary>
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

        foreach (var member in Members)
        {
            member.Read(element, data, item);
        }

        return element;
    }
}

/// <summary>A member of a class of elements.</summary>
internal sealed class ElementMember(JsonPropertyInfo property)
{
    internal string Name { get; } = property.Name;

    internal Type Type { get; } = property.PropertyType;

    internal Func<object, object?> Get { get; } = property.Get!;

    /// <summary>Whether the member is a part or a field, with JSON of its own; contained items are values.</summary>
    internal bool IsElement { get; } =
        typeof(ContentElement).IsAssignableFrom(property.PropertyType) && !typeof(ContentItem).IsAssignableFrom(property.PropertyType);

    internal void Read(ContentElement owner, JsonObject data, ContentItem? item)
    {
        var isThere = TryFind(data, out var node);

        if (IsElement)
        {
            ReadElement(owner, node as JsonObject, item);
        }
        else if (isThere && property.Set is { } set && (node is not null || !Type.IsValueType || Nullable.GetUnderlyingType(Type) is not null))
        {
            set(owner, ValueOf(node));
        }
    }

    private void ReadElement(ContentElement owner, JsonObject? node, ContentItem? item)
    {
        if (node is not null && property.Set is { } set)
        {
            var child = ElementType.Of(Type).Read(node, item);
            set(owner, child);
            owner.Elements[Name] = child;
        }
        else if (Get(owner) is ContentElement made)
        {
            // The class made it, and the JSON has nothing of it yet.
            ContentJson.Bind(made, made.Data, item);
            owner.Elements[Name] = made;
        }
    }

    private object? ValueOf(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when Type == typeof(string) && value.TryGetValue<string>(out var text) => text,
        JsonValue value when Type == typeof(bool) && value.TryGetValue<bool>(out var truth) => truth,
        _ => node.Deserialize(Type, ContentJson.Options),
    };

    /// <summary>Finds the member by its name or, as people write recipes by hand, by its name in another case.</summary>
    private bool TryFind(JsonObject data, out JsonNode? node)
    {
        if (data.TryGetPropertyValue(Name, out node))
        {
            return true;
        }

        foreach (var (name, value) in data)
        {
            if (name.Length == Name.Length && string.Equals(name, Name, StringComparison.OrdinalIgnoreCase))
            {
                node = value;
                return true;
            }
        }

        return false;
    }
}
