using System.Text.Json;
using System.Text.Json.Nodes;
using Sapling.Content.Elements;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Reads and writes named elements: the parts of an item, the fields of a part. Reading returns one instance per name;
/// a change to it is stored once it is applied.
/// </summary>
public static class ContentExtensions
{
    /// <summary>The member that lists the parts an item has beyond those of its type.</summary>
    public const string WeldedPartSettingsName = "@WeldedPartSettings";

    /// <summary>The element called <paramref name="name" />; null if there is none.</summary>
    public static TElement? Get<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement => (TElement?)contentElement.Get(typeof(TElement), name);

    /// <inheritdoc cref="Get{TElement}(ContentElement, string)" />
    public static ContentElement? Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Elements.TryGetValue(name, out var known) && contentElementType.IsInstanceOfType(known))
        {
            return known;
        }

        if (contentElement.Data[name] is not JsonObject data)
        {
            return null;
        }

        return contentElement.Elements[name] = ContentJson.Read(contentElementType, data, contentElement.ContentItem);
    }

    /// <summary>The element called <paramref name="name" />; if there is none, a new one, which is not applied.</summary>
    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement, new() => contentElement.Get<TElement>(name) ?? new TElement { ContentItem = contentElement.ContentItem };

    /// <summary>Adds an element unless there is one of this name.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element) =>
        contentElement.Data.ContainsKey(name) ? contentElement : contentElement.Apply(name, element);

    /// <summary>Adds a part under its class name, with the properties of <paramref name="properties" />.</summary>
    public static ContentElement Weld<TElement>(this ContentElement contentElement, object? properties = null)
        where TElement : ContentElement, new()
    {
        var name = typeof(TElement).Name;

        if (!contentElement.Data.ContainsKey(name))
        {
            contentElement.Data[name] = properties is null ? new JsonObject() : JsonSerializer.SerializeToNode(properties, ContentJson.Options);
            contentElement.Elements.Remove(name);
        }

        return contentElement;
    }

    /// <summary>Whether there is an element under this class name.</summary>
    public static bool Has<TElement>(this ContentElement contentElement)
        where TElement : ContentElement => contentElement.Has(typeof(TElement).Name);

    /// <summary>Stores the properties of <paramref name="element" /> in the element called <paramref name="name" />.</summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        if (contentElement.Data[name] is not JsonObject target)
        {
            // The element's own JSON becomes the member, unless it already has a parent: a node can have only one.
            target = element.Data.Parent is null ? element.Data : (JsonObject)element.Data.DeepClone();
            contentElement.Data[name] = target;
        }

        ContentJson.WriteUnknown(element, target);
        ContentJson.Write(element, target);
        ContentJson.Bind(element, target, contentElement.ContentItem);
        contentElement.Elements[name] = element;
        return contentElement;
    }

    /// <summary>Stores the properties of <paramref name="element" />, an element of the same kind, in this one.</summary>
    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        ContentJson.WriteUnknown(element, contentElement.Data);
        ContentJson.Write(element, contentElement.Data);
        contentElement.Elements.Clear();
        return contentElement;
    }

    /// <summary>Stores the properties of a part in its item, under the name it was read by.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        var item = contentPart.ContentItem;
        var name = item.Elements.FirstOrDefault(element => ReferenceEquals(element.Value, contentPart)).Key ?? contentPart.GetType().Name;
        item.Apply(name, contentPart);
        return contentPart;
    }

    /// <summary>Changes the element called <paramref name="name" />, creating it if needed, and stores it.</summary>
    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);
        return contentElement.Apply(name, element);
    }

    /// <inheritdoc cref="Alter{TElement}(ContentElement, string, Action{TElement})" />
    public static async Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);
        return contentElement.Apply(name, element);
    }

    /// <summary>Removes the element called <paramref name="name" />; false if there was none.</summary>
    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);
        return contentElement.Data.Remove(name);
    }

    /// <summary>The elements of this class among those read so far.</summary>
    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement)
        where TElement : ContentElement => contentElement.Elements.Values.OfType<TElement>();

    public static bool IsPublished(this IContent content) => content.ContentItem is { Published: true };

    /// <summary>Whether this version is unpublished or not the latest.</summary>
    public static bool HasDraft(this IContent content) => content.ContentItem is { } item && (!item.Published || !item.Latest);
}
