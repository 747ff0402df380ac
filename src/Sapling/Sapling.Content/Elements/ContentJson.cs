using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OrchardCore.ContentManagement;

namespace Sapling.Content.Elements;

/// <summary>Converts between JSON and element classes.</summary>
internal static class ContentJson
{
    /// <summary>JSON options for parts, fields and settings; lenient when reading, because people write recipes by hand.</summary>
    internal static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>Reads a part or a field. The element takes ownership of <paramref name="data" />: later changes are applied to it.</summary>
    internal static ContentElement Read(Type type, JsonObject data, ContentItem? item) => ElementType.Of(type).Read(data, item);

    /// <summary>Binds an element, and the elements in its properties, to their JSON and their item.</summary>
    internal static void Bind(ContentElement element, JsonObject data, ContentItem? item)
    {
        element.Data = data;

        if (item is not null)
        {
            element.ContentItem = item;
        }

        foreach (var member in ElementType.Of(element.GetType()).Members)
        {
            if (member.IsElement && member.Get(element) is ContentElement child)
            {
                Bind(child, data[member.Name] as JsonObject ?? child.Data, item);
                child.IsMember = true;
                element.Elements[member.Name] = child;
            }
        }
    }

    /// <summary>
    /// Writes the typed properties of <paramref name="element" /> into <paramref name="target" />. A null property is
    /// removed; members unknown to the class stay.
    /// </summary>
    internal static void Write(ContentElement element, JsonObject target)
    {
        foreach (var member in ElementType.Of(element.GetType()).Members)
        {
            var value = member.Get(element);

            if (value is null)
            {
                target.Remove(member.Name);
            }
            else if (member.IsElement)
            {
                var child = (ContentElement)value;

                if (target[member.Name] is not JsonObject childTarget)
                {
                    target[member.Name] = childTarget = [];
                }

                WriteUnknown(child, childTarget);
                Write(child, childTarget);
                child.Data = childTarget;
                element.Elements[member.Name] = child;
            }
            else
            {
                target[member.Name] = JsonSerializer.SerializeToNode(value, member.Type, Options);
            }
        }
    }

    /// <summary>A copy of the members of an element's JSON that its class does not know.</summary>
    internal static JsonObject UnknownOf(ContentElement element)
    {
        var known = ElementType.Of(element.GetType()).Members.Select(member => member.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(element.Data.Where(one => !known.Contains(one.Key)).Select(one => KeyValuePair.Create(one.Key, one.Value?.DeepClone())));
    }

    /// <summary>Copies members of the element's own JSON that <paramref name="target" /> lacks.</summary>
    internal static void WriteUnknown(ContentElement element, JsonObject target)
    {
        if (ReferenceEquals(element.Data, target))
        {
            return;
        }

        foreach (var (name, node) in element.Data)
        {
            if (!target.ContainsKey(name))
            {
                target[name] = node?.DeepClone();
            }
        }
    }

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            PropertyNameCaseInsensitive = true,
            ReadCommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };

        options.Converters.Add(new JsonStringEnumConverterForReading());
        options.Converters.Add(new UtcDateTimeConverter());
        options.MakeReadOnly();
        return options;
    }
}
