using System.Text.Json;
using System.Text.Json.Nodes;
using Sapling.Content.Elements;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Reads and writes the named elements of an element: the parts of an item, the fields of a part. Reading gives one instance per name; a change to it is
/// kept once it is applied.
/// </summary>
public static class ContentExtensions
{
    /// <summary>Where an item keeps which parts it has beyond those of its type.</summary>
    public const string WeldedPartSettingsName = "@WeldedPartSettings";

    /// <summary>The element called <paramref name="name" />; null where there is none.</summary>
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

    /// <summary>The element called <paramref name="name" />; where there is none, a new one, which is not applied.</summary>
    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement, new() => contentElement.Get<TElement>(name) ?? new TElement { ContentItem = contentElement.ContentItem };

    /// <summary>Adds an element if there is none of this name.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element) =>
        contentElement.Data.ContainsKey(name) ? contentElement : contentElement.Apply(name, element);

    /// <summary>Adds, under the name of its class, a part whose properties are those of <paramref name="properties" />.</summary>
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

    /// <summary>Whether there is an element under the name of the class.</summary>
    public static bool Has<TElement>(this ContentElement contentElement)
        where TElement : ContentElement => contentElement.Has(typeof(TElement).Name);

    /// <summary>Keeps the properties of <paramref name="element" /> as those of the element called <paramref name="name" />.</summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        if (contentElement.Data[name] is not JsonObject target)
        {
            // The element's own JSON becomes a member, unless it is one elsewhere: a node has one parent.
            target = element.Data.Parent is null ? element.Data : (JsonObject)element.Data.DeepClone();
            contentElement.Data[name] = target;
        }

        ContentJson.WriteUnknown(element, target);
        ContentJson.Write(element, target);
        ContentJson.Bind(element, target, contentElement.ContentItem);
        contentElement.Elements[name] = element;
        return contentElement;
    }

    /// <summary>Keeps the properties of <paramref name="element" />, an element of the same kind, in this one.</summary>
    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        ContentJson.WriteUnknown(element, contentElement.Data);
        ContentJson.Write(element, contentElement.Data);
        contentElement.Elements.Clear();
        return contentElement;
    }

    /// <summary>Keeps the properties of a part in its item, under the name that it was read by.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        var item = contentPart.ContentItem;
        var name = item.Elements.FirstOrDefault(element => ReferenceEquals(element.Value, contentPart)).Key ?? contentPart.GetType().Name;
        item.Apply(name, contentPart);
        return contentPart;
    }

    /// <summary>Changes the element called <paramref name="name" />, made if need be, and keeps it.</summary>
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

    /// <summary>Takes the element called <paramref name="name" /> away; false where there was none.</summary>
    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);
        return contentElement.Data.Remove(name);
    }

    /// <summary>The elements, of those read so far, that are of a class.</summary>
    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement)
        where TElement : ContentElement => contentElement.Elements.Values.OfType<TElement>();

    public static bool IsPublished(this IContent content) => content.ContentItem is { Published: true };

    /// <summary>Whether this version has not been published, or is not the newest.</summary>
    public static bool HasDraft(this IContent content) => content.ContentItem is { } item && (!item.Published || !item.Latest);
}
