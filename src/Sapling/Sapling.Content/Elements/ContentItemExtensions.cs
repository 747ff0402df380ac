using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using Sapling.Content.Elements;
using Sapling.Content.Json;

namespace OrchardCore.ContentManagement;

/// <summary>Reads and writes the parts of an item by class; the part name is the class name.</summary>
public static class ContentItemExtensions
{
    /// <summary>The part of this class; null if the item has none.</summary>
    public static TPart? As<TPart>(this ContentItem contentItem)
        where TPart : ContentPart => contentItem.Get<TPart>(typeof(TPart).Name);

    /// <summary>The part of this class; if there is none, a new one, which is not applied.</summary>
    public static TPart GetOrCreate<TPart>(this ContentItem contentItem)
        where TPart : ContentPart, new() => contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    /// <summary>Tries to read the part of this class.</summary>
    public static bool TryGet<TPart>(this ContentItem contentItem, [NotNullWhen(true)] out TPart? part)
        where TPart : ContentPart => contentItem.TryGet(typeof(TPart).Name, out part);

    /// <summary>Tries to read a part by its name.</summary>
    public static bool TryGet<TPart>(this ContentItem contentItem, string name, [NotNullWhen(true)] out TPart? part)
        where TPart : ContentPart => (part = contentItem.Get<TPart>(name)) is not null;

    /// <inheritdoc cref="TryGet{TPart}(ContentItem, string, out TPart)" />
    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, [NotNullWhen(true)] out ContentElement? part) =>
        (part = contentItem.Get(contentElementType, name)) is not null;

    /// <summary>Adds a part unless the item has one of its class.</summary>
    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part)
        where TPart : ContentPart
    {
        contentItem.Weld(part.GetType().Name, part);
        return contentItem;
    }

    /// <summary>Stores the properties of a part.</summary>
    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part)
        where TPart : ContentPart
    {
        contentItem.Apply(part.GetType().Name, part);
        return contentItem;
    }

    /// <summary>Changes the part of this class, creating it if needed, and stores it.</summary>
    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action)
        where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);
        return contentItem;
    }

    /// <inheritdoc cref="Alter{TPart}(ContentItem, Action{TPart})" />
    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action)
        where TPart : ContentPart, new()
    {
        await contentItem.AlterAsync(typeof(TPart).Name, action);
        return contentItem;
    }

    /// <summary>Removes the part of this class.</summary>
    public static void Remove<TPart>(this ContentItem contentItem)
        where TPart : ContentPart => contentItem.Remove(typeof(TPart).Name);

    /// <summary>A complete copy, including the ids.</summary>
    public static ContentItem Clone(this ContentItem contentItem)
    {
        var clone = JsonSerializer.SerializeToNode(contentItem, ContentJson.Options)!.Deserialize<ContentItem>(ContentJson.Options)!;
        clone.Id = contentItem.Id;
        return clone;
    }

    /// <summary>Merges <paramref name="properties" /> (an item, JSON or any object) into the item; ids and state change only if given there.</summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings? settings = null)
    {
        var source = properties as JsonObject ?? (JsonObject)JsonSerializer.SerializeToNode(properties, properties.GetType(), ContentJson.Options)!;
        var whole = (JsonObject)JsonSerializer.SerializeToNode(contentItem, ContentJson.Options)!;
        var merged = whole.MergeFrom(source, settings ?? new JsonMergeSettings()).Deserialize<ContentItem>(ContentJson.Options)!;

        contentItem.ContentItemId = merged.ContentItemId;
        contentItem.ContentItemVersionId = merged.ContentItemVersionId;
        contentItem.ContentType = merged.ContentType;
        contentItem.DisplayText = merged.DisplayText;
        contentItem.Latest = merged.Latest;
        contentItem.Published = merged.Published;
        contentItem.ModifiedUtc = merged.ModifiedUtc;
        contentItem.PublishedUtc = merged.PublishedUtc;
        contentItem.CreatedUtc = merged.CreatedUtc;
        contentItem.Owner = merged.Owner;
        contentItem.Author = merged.Author;
        contentItem.Elements.Clear();
        contentItem.Data = merged.Data;
        return contentItem;
    }
}
